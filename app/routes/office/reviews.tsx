import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { office } from '~/i18n/office'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listEnterprisesForOffice } from '~/modules/enterprises/index.server'
import { officeDesk } from '~/modules/reporting/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { TaskList } from '~/ui/list/task-list'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { Tabs } from '~/ui/page/tabs'
import { pageTitle } from '../page-title'
import { choiceOf, pageOf } from '../query'
import { officeTasks } from './desk-tasks'
import { WaitingTable } from './waiting-table'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, office, t => t.reviews.title)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'review.decide')
  const params = new URL(args.request.url).searchParams
  const status = choiceOf(params, 'status', ['pending', 'returned']) ?? 'pending'
  const [desk, list] = await Promise.all([
    officeDesk(now),
    listEnterprisesForOffice({ status }, pageOf(params)),
  ])
  return { desk, list, status, now }
}

/** The one review queue: the openings, accounts and reports that wait, and the enterprises themselves. */
export default function Reviews() {
  const { desk, list, status, now } = useLoaderData<typeof loader>()
  const { reviews: t, desk: words } = useMessages(office)
  const f = useFormat()
  const others = officeTasks({ desk, now }, words).filter(task => task.key !== 'enterprises')
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      {others.length > 0 && <TaskList label={t.title} tasks={others} />}
      <Section title={t.enterprises} hint={t.queue({ count: desk.queues.enterprises.count })}>
        <Tabs
          tabs={(['pending', 'returned'] as const).map(value => ({
            to: value === 'pending' ? paths.officeReviews() : `${paths.officeReviews()}?status=returned`,
            label: value === 'pending' ? t.enterprises : t.returned,
            count: list.counts.find(row => row.status === value)?.count ?? 0,
            current: status === value,
          }))}
        />
        {list.items.length > 0 ? (
          <WaitingTable items={list.items} now={now} />
        ) : (
          <EmptyState title={t.emptyEnterprises} text={t.emptyText} />
        )}
        <Pagination page={list.page} pages={Math.ceil(list.total / list.pageSize)} />
      </Section>
      <p className="hint">{f.dateTime(now)}</p>
    </Page>
  )
}
