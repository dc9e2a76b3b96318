import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { authorize } from '~/modules/access/index.server'
import { listFollowedRequests } from '~/modules/requests/index.server'
import { myDueList, unfinishedVisits } from '~/modules/visits/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { PhoneBar } from '~/ui/page/phone-bar'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { pageTitle } from '../page-title'
import { RequestTable } from '../requests/request-table'
import { leadersFollowed } from './leaders-followed.server'
import { DueRows } from './visit-form/due-rows'
import { Outbox } from './visit-form/outbox-banner'
import { VISIT_TONES } from './visit-words'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, visits, t => t.home.pageTitle)

const REQUESTS_SHOWN = 8

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'cadre.home')
  const [due, unfinished, leaderIds] = await Promise.all([
    myDueList(access),
    unfinishedVisits(access),
    leadersFollowed(access),
  ])
  const followed = await listFollowedRequests({
    access,
    leaderIds,
    ended: false,
    page: 1,
    size: REQUESTS_SHOWN,
  })
  const { userId, kind } = access.actor
  return { due, unfinished, followed, userId, isLeader: kind === 'leader', now: access.now }
}
type Data = ReturnType<typeof useLoaderData<typeof loader>>

function Due({ due, isLeader }: Data) {
  const { home: t } = useMessages(visits)
  return (
    <>
      {due.now.length === 0 ? (
        <EmptyState title={t.nothingDue} text={t.nothingDueText} />
      ) : (
        <DueRows items={due.now} label={t.dueTitle} withLeader={!isLeader} />
      )}
      {due.later.length > 0 && (
        <Section title={t.laterTitle} hint={t.talents({ count: due.now.length + due.later.length })}>
          <DueRows items={due.later} label={t.laterTitle} withLeader={!isLeader} />
        </Section>
      )}
    </>
  )
}

function Unfinished({ unfinished, isLeader }: Data) {
  const t = useMessages(visits)
  const f = useFormat()
  if (unfinished.length === 0) return null
  return (
    <Section title={t.home.unfinished} hint={t.home.unfinishedHint}>
      <ul className="plain-rows unfinished">
        {unfinished.map(visit => {
          const confirms = isLeader && visit.status === 'awaiting_confirmation'
          return (
            <li key={visit.id}>
              <p>
                <b>
                  <Link to={paths.cadreVisit(visit.id)}>{visit.keyTalent.name}</Link>
                </b>
                <span className="hint">
                  <DotLine
                    items={[f.shortDate(visit.onDate), t.modes[visit.mode], visit.keyTalent.enterpriseName]}
                  />
                </span>
              </p>
              <StatusTag tone={VISIT_TONES[visit.status]}>{t.statuses[visit.status]}</StatusTag>
              <ButtonLink look="quiet" size="small" to={paths.cadreVisit(visit.id)}>
                {confirms ? t.home.confirmVerb : t.home.continueVerb}
              </ButtonLink>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Requests({ followed, now, isLeader }: Data) {
  const { home: t } = useMessages(visits)
  return (
    <Section
      title={t.requests}
      hint={t.requestsHint}
      link={{ to: paths.cadreRequests(), label: `${t.requests} ${followed.counts.open}` }}
    >
      {followed.items.length === 0 ? (
        <SectionBody>
          <p className="muted">{t.noRequests}</p>
        </SectionBody>
      ) : (
        <RequestTable
          caption={t.requests}
          items={followed.items}
          to={paths.cadreRequest}
          now={now}
          shows={isLeader ? ['talent', 'lead'] : ['talent', 'leader']}
        />
      )}
    </Section>
  )
}

/** Who is due, what is unfinished, how the requests stand: the leader's or liaison's day on one page. */
export default function CadreHome() {
  const data = useLoaderData<typeof loader>()
  const { home: t } = useMessages(visits)
  const f = useFormat()
  const { due } = data
  const overdue = due.now.filter(item => item.state === 'overdue').length
  return (
    <>
      <Outbox userId={data.userId} />
      <Page ground="wash">
        <PageHeader
          title={t.title({ count: due.now.length })}
          lead={
            <DotLine
              items={[f.dateRange(due.week.from, due.week.to), due.now.length > 0 && t.lead({ overdue })]}
            />
          }
          actions={
            <ButtonLink className="phone:hidden" to={paths.cadreVisitNew()}>
              {t.log}
            </ButtonLink>
          }
        />
        {due.round === null && <Notice>{t.noRound}</Notice>}
        <div className="cadre-home">
          <div className="min-w-0">
            <Due {...data} />
          </div>
          <div className="min-w-0">
            <Unfinished {...data} />
            <Requests {...data} />
          </div>
        </div>
        <PhoneBar>
          <ButtonLink to={paths.cadreVisitNew()}>{t.log}</ButtonLink>
        </PhoneBar>
      </Page>
    </>
  )
}
