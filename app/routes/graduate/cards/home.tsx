import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { isUnderWay } from '~/modules/cards/index'
import { giveUpCard, myCards, reportLost } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { EmptyState } from '~/ui/list/empty-state'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { CARD_APPLICATION_TONES, STANDING_TONES, useTierName } from '../../card-words'
import { pageTitle } from '../../page-title'
import { CardActions, MainCard } from './my-card'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cards, t => t.home.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'card.own')
  const { cards: all, applications } = await myCards(access)
  const main = all.find(card => card.relation === 'self' && card.status === 'active') ?? null
  return {
    main,
    family: all.filter(card => card.relation !== 'self' && card.status === 'active'),
    others: all.filter(card => card.status !== 'active'),
    applications,
    busy: applications.some(one => one.kind !== 'family' && isUnderWay(one.status)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'card.own')
  await limitRate('write', access.actor.userId, access.now)
  const form = await args.request.formData()
  const id = String(form.get('cardId') ?? '')
  const intent = form.get('intent')
  if (intent !== 'lost' && intent !== 'give-up') throw badRequest()
  if (intent === 'give-up' && form.get('sure') !== 'on') throw badRequest()
  const done = intent === 'lost' ? await reportLost(access, id) : await giveUpCard(access, id)
  if (!done.ok && done.code === 'not-found') throw notFound()
  return redirectSaying(
    paths.myCard(),
    done.ok ? (intent === 'lost' ? 'card-lost' : 'card-given-up') : 'card-stale',
  )
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Cards({ title, list }: { title: string; list: Loaded['family'] }) {
  const t = useMessages(cards)
  const tier = useTierName()
  if (list.length === 0) return null
  return (
    <Section title={title}>
      <RowList label={title}>
        {list.map(card => (
          <ResultRow
            key={card.id}
            {...(card.standing === 'in-force' && { to: paths.myCardPrint(card.id) })}
            title={card.holderName}
            tag={<StatusTag tone={STANDING_TONES[card.standing]}>{t.standings[card.standing]}</StatusTag>}
            meta={`${t.relations[card.relation]} · ${tier(card.tierCode, card.tier)} · ${card.number}`}
            note={card.statusReason}
            aside={card.status === 'active' && <CardActions cardId={card.id} />}
          />
        ))}
      </RowList>
    </Section>
  )
}

function Applications({ list }: { list: Loaded['applications'] }) {
  const t = useMessages(cards)
  const tier = useTierName()
  if (list.length === 0) return null
  return (
    <Section title={t.home.applications}>
      <RowList label={t.home.applications}>
        {list.map(one => (
          <ResultRow
            key={one.id}
            to={paths.myCardApplication(one.id)}
            title={`${t.kinds[one.kind]} · ${tier(one.tierCode, one.tier)}`}
            tag={<StatusTag tone={CARD_APPLICATION_TONES[one.status]}>{t.statuses[one.status]}</StatusTag>}
            meta={
              <>
                {one.holderName} · {one.receipt} · <Time value={one.submittedAt} shape="date" />
              </>
            }
            aside={one.supplementDue && <Time value={one.supplementDue} shape="date" />}
          />
        ))}
      </RowList>
    </Section>
  )
}

export default function MyCard() {
  const loaded = useLoaderData<typeof loader>()
  const { main, family, others, applications, busy } = loaded
  const t = useMessages(cards)
  const nothing = !main && applications.length === 0
  return (
    <Page>
      <PageHeader title={t.home.title} lead={t.home.lead} />
      {main && <MainCard card={main} busy={busy} />}
      {nothing && (
        <EmptyState title={t.home.none} text={t.home.noneText}>
          <ButtonLink to={paths.cards()}>{t.home.toTiers}</ButtonLink>
        </EmptyState>
      )}
      {!main && !nothing && !busy && (
        <p className="mb-4">
          <ButtonLink to={paths.applyForCard()}>{t.apply}</ButtonLink>
        </p>
      )}
      <Cards title={t.home.familyCards} list={family} />
      <Applications list={applications} />
      <Cards title={t.home.otherCards} list={others} />
    </Page>
  )
}
