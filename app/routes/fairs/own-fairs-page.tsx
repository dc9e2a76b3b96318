import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { allows, type FairPhase, type PartyStatus, partyLabel } from '~/modules/fairs/index'
import type { OwnFair } from '~/modules/fairs/index.server'
import { EmptyState } from '~/ui/list/empty-state'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { PartyTag, PhaseTag } from './phase-tag'

interface PageProps {
  editions: readonly OwnFair[]
  to: (slug: string) => string
  wishes: (slug: string) => string
}

/** The one thing to do for an edition now. */
function verbOf(phase: FairPhase, status: PartyStatus | undefined): 'register' | 'wish' | 'view' {
  if (status === 'approved' && allows(phase, 'wish')) return 'wish'
  const live = status === 'registered' || status === 'approved' || status === 'waitlisted'
  return !live && allows(phase, 'register') ? 'register' : 'view'
}

function Row({ edition, to, wishes }: { edition: OwnFair } & Omit<PageProps, 'editions'>) {
  const t = useMessages(fairs)
  const f = useFormat()
  const { party, slug } = edition
  const verb = verbOf(edition.phase, party?.status)
  const [day] = edition.days
  const step = edition.steps.find(one => one.phase === edition.phase)
  return (
    <ResultRow
      to={to(slug)}
      title={edition.name}
      tag={<PhaseTag phase={edition.phase} />}
      end={day ? f.date(day) : '—'}
      meta={
        <DotLine
          items={[
            party ? <PartyTag key="tag" status={party.status} /> : t.own.notRegistered,
            party?.status === 'approved' && partyLabel(party),
            edition.venue,
            step?.to && `${t.phases[edition.phase]} ${t.until({ date: f.shortDate(step.to) })}`,
          ]}
        />
      }
      aside={
        <span className="relative z-10">
          <ButtonLink
            size="small"
            look={verb === 'view' ? 'quiet' : 'primary'}
            to={verb === 'wish' ? wishes(slug) : to(slug)}
          >
            {t.own[verb]}
          </ButtonLink>
        </span>
      }
    />
  )
}

/** The fairs a university or enterprise can take part in, each with its state and the one thing to do. */
export function OwnFairsPage({ editions, ...links }: PageProps) {
  const { own: t } = useMessages(fairs)
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      {editions.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} />
      ) : (
        <RowList label={t.title}>
          {editions.map(edition => (
            <Row key={edition.id} edition={edition} {...links} />
          ))}
        </RowList>
      )}
    </Page>
  )
}
