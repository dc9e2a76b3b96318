import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useFormat, useLocale, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { listPublicTiers, publicNotices } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { RuleView } from '../../card-rule'
import { useTierName } from '../../card-words'
import { pageTitle } from '../../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cards, t => t.title)

export async function loader(args: LoaderFunctionArgs) {
  const { actor, now } = await publicAccess(args)
  const [tiers, notices] = await Promise.all([listPublicTiers(), publicNotices(now)])
  return {
    tiers: tiers.map(({ departments: _, _count: __, ...tier }) => tier),
    notices: notices.map(({ id, title, untilOn, applications }) => ({
      ...{ id, title, untilOn },
      count: applications.filter(one => one.status === 'public_notice').length,
    })),
    mayApply: actor === null || actor.kind === 'graduate',
    mine: actor?.kind === 'graduate',
  }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Tier({ tier, mayApply }: { tier: Loaded['tiers'][number]; mayApply: boolean }) {
  const t = useMessages(cards)
  const f = useFormat()
  const locale = useLocale()
  const name = useTierName()
  const benefits = (locale === 'en' ? tier.benefitsEn : tier.benefitsZh).split('\n').filter(Boolean)
  return (
    <Section
      title={name(tier.code, tier)}
      hint={tier.example ? <StatusTag tone="neutral">{t.example}</StatusTag> : undefined}
      actions={
        mayApply &&
        tier.policy && (
          <ButtonLink look="secondary" size="small" to={`${paths.applyForCard()}?tier=${tier.code}`}>
            {t.apply}
          </ButtonLink>
        )
      }
    >
      <SectionBody>
        <p className="mb-3">{locale === 'en' ? tier.summaryEn : tier.summaryZh}</p>
        <h3>{t.conditions}</h3>
        {tier.policy ? (
          <>
            <RuleView rule={tier.policy.rule} />
            <p className="hint">
              {tier.policy.publishedAt &&
                t.conditionsOf({ version: tier.policy.version, date: f.date(tier.policy.publishedAt) })}
            </p>
          </>
        ) : (
          <p className="muted">{t.noConditions}</p>
        )}
        {benefits.length > 0 && (
          <>
            <h3 className="mt-3">{t.benefits}</h3>
            <p>{f.list(benefits)}</p>
          </>
        )}
        <p className="hint">{t.validFor({ count: tier.validMonths })}</p>
      </SectionBody>
    </Section>
  )
}

export default function Cards() {
  const { tiers, notices, mayApply, mine } = useLoaderData<typeof loader>()
  const t = useMessages(cards)
  const f = useFormat()
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={mine && <ButtonLink to={paths.myCard()}>{t.mine}</ButtonLink>}
      />
      <Section title={t.notices}>
        {notices.length === 0 ? (
          <SectionBody>
            <p className="muted">{t.noNotices}</p>
          </SectionBody>
        ) : (
          <RowList label={t.notices}>
            {notices.map(notice => (
              <ResultRow
                key={notice.id}
                to={paths.cardNotice(notice.id)}
                title={notice.title}
                meta={t.noticeCount({ count: notice.count })}
                aside={t.noticeUntil({ date: f.date(notice.untilOn) })}
              />
            ))}
          </RowList>
        )}
      </Section>
      {tiers.map(tier => (
        <Tier key={tier.code} tier={tier} mayApply={mayApply} />
      ))}
    </Page>
  )
}
