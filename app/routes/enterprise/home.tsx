import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { enterprises } from '~/i18n/enterprises'
import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import { authorize } from '~/modules/access/index.server'
import { upcomingInterviews } from '~/modules/applications/index.server'
import { cardWork } from '~/modules/cards/index.server'
import { missingForReview } from '~/modules/enterprises/index'
import { ownEnterprise } from '~/modules/enterprises/index.server'
import { listOwnFairs } from '~/modules/fairs/index.server'
import { listEnterpriseOpenings } from '~/modules/openings/index.server'
import { enterpriseDesk } from '~/modules/reporting/index.server'
import { paths } from '~/paths'
import { StatNumber, StatRow } from '~/ui/figure/stat-number'
import { EmptyState } from '~/ui/list/empty-state'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { TaskList } from '~/ui/list/task-list'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { useCardTasks } from '../card-tasks'
import { fairTasks } from '../fairs/fair-tasks'
import { pageTitle } from '../page-title'
import { enterpriseTasks } from './home-tasks'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, enterprises, t => t.home.todo)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'enterprise.home')
  const { actor, now } = access
  const active = actor.organisation?.status === 'active'
  const enterprise = active ? await ownEnterprise(access) : null
  if (!enterprise) return { name: actor.name, desk: null, waiting: actor.organisation !== null }
  const [work, openings, interviews, editions, cards] = await Promise.all([
    enterpriseDesk(enterprise.id, now),
    listEnterpriseOpenings({ access, status: null, page: 1 }),
    upcomingInterviews(access),
    enterprise.status === 'approved' ? listOwnFairs(access) : [],
    cardWork(access),
  ])
  const { name, status, statusNote } = enterprise
  const desk = {
    enterprise: name,
    status,
    statusNote,
    missing: missingForReview(enterprise),
    work,
    interviews,
    editions,
    cards,
    openings: openings.counts,
    now,
  }
  return { name: actor.name, desk, waiting: false }
}
export type Desk = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['desk']>

function Gate({ desk }: { desk: Desk }) {
  const { home: t } = useMessages(enterprises)
  if (desk.status === 'approved') return null
  const [title, text] = t.gate[desk.status]
  const tone = desk.status === 'suspended' ? 'urgent' : 'warning'
  return (
    <Notice tone={tone} title={title}>
      <p>{text}</p>
      {desk.statusNote && <p>{t.note({ note: desk.statusNote })}</p>}
    </Notice>
  )
}

function Today({ desk }: { desk: Desk }) {
  const { home: t } = useMessages(enterprises)
  const { own, wishes } = useMessages(fairs)
  const f = useFormat()
  const asked = fairTasks(desk.editions, {
    words: own,
    day: f.shortDate,
    until: wishes.until,
    to: slug => paths.ownFair('enterprise', slug),
    wishes: slug => paths.ownWishes('enterprise', slug),
  })
  const tasks = [...enterpriseTasks(desk, t), ...useCardTasks(desk.cards), ...asked]
  return (
    <Section title={t.todo} hint={t.todoHint}>
      {tasks.length > 0 ? (
        <TaskList label={t.todo} tasks={tasks} />
      ) : (
        <EmptyState title={t.nothing} text={t.nothingText}>
          <ButtonLink to={paths.enterpriseOpeningNew()}>{t.newOpening}</ButtonLink>
          <ButtonLink look="secondary" to={paths.enterpriseTalents()}>
            {t.search}
          </ButtonLink>
        </EmptyState>
      )}
    </Section>
  )
}

function Interviews({ desk }: { desk: Desk }) {
  const { home: t } = useMessages(enterprises)
  const { interviewStatuses, modes } = useMessages(applications)
  const f = useFormat()
  if (desk.interviews.length === 0) return null
  return (
    <Section title={t.interviews} hint={t.interviewsHint}>
      <RowList look="line" label={t.interviews}>
        {desk.interviews.map(row => (
          <ResultRow
            key={row.id}
            to={paths.enterpriseApplication(row.applicationId)}
            title={row.talent}
            by={row.opening}
            tag={
              row.status !== 'accepted' && <StatusTag tone="wait">{interviewStatuses[row.status]}</StatusTag>
            }
            end={<p className="num">{f.shortDateTime(row.startsAt)}</p>}
            meta={<DotLine items={[modes[row.mode], row.place]} />}
          />
        ))}
      </RowList>
    </Section>
  )
}

/** What an enterprise has to do today, and how its openings stand. */
export default function EnterpriseHome() {
  const { name, desk, waiting } = useLoaderData<typeof loader>()
  const { home: t } = useMessages(enterprises)
  const { enterpriseStatus } = useMessages(vocabulary)
  if (!desk) {
    const [title, text] = waiting ? t.member : t.none
    return (
      <Page width="text">
        <PageHeader title={title} lead={text} />
      </Page>
    )
  }
  const count = enterpriseTasks(desk, t).reduce((sum, task) => sum + task.count, 0)
  return (
    <Page>
      <PageHeader
        title={t.title({ name, count })}
        lead={t.lead({ enterprise: desk.enterprise, status: enterpriseStatus[desk.status] })}
        actions={
          <>
            <ButtonLink to={paths.enterpriseOpeningNew()}>{t.newOpening}</ButtonLink>
            <ButtonLink look="quiet" to={paths.enterpriseMembers()}>
              {t.members}
            </ButtonLink>
          </>
        }
      />
      <Gate desk={desk} />
      <Today desk={desk} />
      <Interviews desk={desk} />
      <Section title={t.openings} link={{ to: paths.enterpriseOpenings(), label: t.see }}>
        <SectionBody>
          <StatRow>
            <StatNumber
              label={t.published}
              value={desk.openings.published ?? 0}
              to={`${paths.enterpriseOpenings()}?status=published`}
            />
            <StatNumber
              label={t.pendingOpenings}
              value={desk.openings.pending ?? 0}
              to={`${paths.enterpriseOpenings()}?status=pending`}
            />
            <StatNumber
              label={t.unanswered}
              value={desk.work.unanswered}
              to={paths.enterpriseApplications()}
            />
          </StatRow>
        </SectionBody>
      </Section>
    </Page>
  )
}
