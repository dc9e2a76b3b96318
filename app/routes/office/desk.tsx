import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { office } from '~/i18n/office'
import { operations } from '~/i18n/operations'
import { privacy } from '~/i18n/privacy'
import { useFormat, useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { cardWork } from '~/modules/cards/index.server'
import { officeDesk } from '~/modules/reporting/index.server'
import { officeRequestQueues } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import { StatNumber, StatRow } from '~/ui/figure/stat-number'
import { EmptyState } from '~/ui/list/empty-state'
import { TaskList } from '~/ui/list/task-list'
import { ButtonLink } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { Page, PageHeader } from '~/ui/page/page'
import { useCardTasks } from '../card-tasks'
import { pageTitle } from '../page-title'
import { officeTasks } from './desk-tasks'
import { Progress } from './progress'
import { requestTasks } from './request-tasks'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, office, t => t.desk.pageTitle)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'office.home')
  const { actor, now } = access
  const [desk, queues, cards] = await Promise.all([
    officeDesk(now),
    officeRequestQueues(actor.userId, now),
    cardWork(access),
  ])
  return { desk, cards, requests: queues, name: actor.name, now }
}
export type DeskData = ReturnType<typeof useLoaderData<typeof loader>>

/** What waits: requests with their deadlines first, then the reviews by age. */
function useTasks(data: DeskData) {
  const { desk: t } = useMessages(office)
  const { office: ofRequests } = useMessages(requests)
  const ofCards = useCardTasks(data.cards)
  return [...requestTasks(data.requests, data.now, ofRequests), ...officeTasks(data, t), ...ofCards]
}

function Today(data: DeskData) {
  const { desk: t } = useMessages(office)
  const tasks = useTasks(data)
  return (
    <Card title={t.todo} hint={t.todoHint} className="col-span-7">
      {tasks.length > 0 ? (
        <TaskList label={t.todo} tasks={tasks} />
      ) : (
        <EmptyState title={t.nothing} text={t.nothingText} />
      )}
    </Card>
  )
}

function Applications({ desk }: DeskData) {
  const { desk: t } = useMessages(office)
  const f = useFormat()
  return (
    <Card title={t.applications} className="col-span-12">
      <StatRow>
        <StatNumber label={t.waiting} value={f.number(desk.unanswered.count)} />
        <StatNumber label={t.waitingLate} value={f.number(desk.unanswered.overdue)} />
      </StatRow>
    </Card>
  )
}

/** The talent office's desk: how much there is to do is the heading; then what, how old, and the programme's targets. */
export default function OfficeDesk() {
  const data = useLoaderData<typeof loader>()
  const { desk: t, settings, audit } = useMessages(office)
  const { title: system } = useMessages(operations)
  const { office: personal } = useMessages(privacy)
  const f = useFormat()
  const count = useTasks(data).reduce((sum, task) => sum + task.count, 0)
  const { overdue } = data.desk.unanswered
  return (
    <Page ground="wash">
      <PageHeader
        title={t.title({ name: data.name, count })}
        actions={
          <>
            <ButtonLink look="quiet" to={paths.officeAudit()}>
              {audit.title}
            </ButtonLink>
            <ButtonLink look="quiet" to={paths.officeSystem()}>
              {system}
            </ButtonLink>
            <ButtonLink look="quiet" to={paths.officePrivacy()}>
              {personal.title}
            </ButtonLink>
            <ButtonLink look="quiet" to={paths.officeSettings()}>
              {settings.title}
            </ButtonLink>
          </>
        }
        lead={
          <>
            {f.date(data.now)}
            {overdue > 0 && (
              <>
                {' · '}
                <b className="text-urgent">{t.overdue({ count: overdue, days: data.desk.replyDays })}</b>
              </>
            )}
          </>
        }
      />
      <div className="grid-12">
        <Today {...data} />
        <Progress {...data} />
        <Applications {...data} />
      </div>
    </Page>
  )
}
