import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { office } from '~/i18n/office'
import { useFormat, useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { cardWork } from '~/modules/cards/index.server'
import { DEPARTMENT_SHOWS } from '~/modules/requests/index'
import { deputedNames, listDepartmentRequests } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { TaskList } from '~/ui/list/task-list'
import { ButtonLink } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { Tabs } from '~/ui/page/tabs'
import { useCardTasks } from '../card-tasks'
import { oneOf, pageOf } from '../page-number'
import { pageTitle } from '../page-title'
import { RequestTable } from '../requests/request-table'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, office, t => t.desk.pageTitle)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'department.home')
  const show = oneOf(args.request, 'show', DEPARTMENT_SHOWS) ?? 'open'
  const page = pageOf(args.request)
  const [list, cards] = await Promise.all([listDepartmentRequests({ access, show, page }), cardWork(access)])
  const deputy = await deputedNames(list.deputyFor)
  return { ...list, cards, show, page, deputy, name: access.actor.name, now: access.now }
}
type Data = ReturnType<typeof useLoaderData<typeof loader>>

const GROUPS = ['overdue', 'today', 'week', 'later'] as const

/** What is on the desk by deadline: overdue first, then today, this week, later. */
function Desk({ list }: { list: Data }) {
  const { desk: t } = useMessages(requests)
  if (list.items.length === 0) return <EmptyState title={t.empty} text={t.emptyText} />
  return GROUPS.map(group => {
    const items = list.items.filter(item => item.nearness === group)
    if (items.length === 0) return null
    return (
      <Section
        key={group}
        title={`${t.groups[group]} · ${items.length}`}
        hint={t.groupHint[group] || undefined}
      >
        <RequestTable
          caption={t.groups[group]}
          items={items}
          to={paths.departmentRequest}
          now={list.now}
          shows={['talent', 'owner']}
        />
      </Section>
    )
  })
}

function Others({ list }: { list: Data }) {
  const { desk: t } = useMessages(requests)
  if (list.items.length === 0) {
    return <EmptyState title={list.show === 'ended' ? t.emptyEnded : t.emptyReported} />
  }
  return (
    <>
      <RequestTable
        caption={t[list.show === 'ended' ? 'ended' : 'reported']}
        items={list.items}
        to={paths.departmentRequest}
        now={list.now}
        shows={['talent', 'owner']}
      />
      <Pagination page={list.page} pages={list.pages} />
    </>
  )
}

function Lead({ list }: { list: Data }) {
  const { desk: t } = useMessages(requests)
  const f = useFormat()
  const count = (group: string) => list.items.filter(item => item.nearness === group).length
  const [overdue, today] = list.show === 'open' ? [count('overdue'), count('today')] : [0, 0]
  return (
    <>
      {f.date(list.now)}
      {overdue > 0 && (
        <>
          {' · '}
          <b className="text-urgent">{t.overdue({ count: overdue })}</b>
        </>
      )}
      {today > 0 && ` · ${t.today({ count: today })}`}
    </>
  )
}

/** The department's desk: deadlines first. */
export default function DepartmentHome() {
  const f = useFormat()
  const list = useLoaderData<typeof loader>()
  const { desk: t } = useMessages(requests)
  const tasks = useCardTasks(list.cards)
  const tab = (show: (typeof DEPARTMENT_SHOWS)[number], label: string) => ({
    to: show === 'open' ? paths.department() : `${paths.department()}?show=${show}`,
    label,
    count: list.counts[show],
    current: list.show === show,
  })
  return (
    <Page>
      <PageHeader
        title={t.title({ name: list.name, count: list.counts.open })}
        lead={<Lead list={list} />}
        actions={
          <>
            <ButtonLink look="quiet" to={paths.departmentPeople()}>
              {t.people}
            </ButtonLink>
            <ButtonLink look="quiet" to={paths.departmentTemplates()}>
              {t.templates}
            </ButtonLink>
          </>
        }
      />
      {list.deputy.length > 0 && <Notice>{t.deputy({ names: f.list(list.deputy) })}</Notice>}
      {tasks.length > 0 && <TaskList label={t.onDesk} tasks={tasks} />}
      <Tabs
        label={t.onDesk}
        tabs={[tab('open', t.onDesk), tab('reported', t.reported), tab('ended', t.ended)]}
      />
      {list.show === 'open' ? <Desk list={list} /> : <Others list={list} />}
    </Page>
  )
}
