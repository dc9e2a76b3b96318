import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { listFollowedRequests } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { oneOf, pageOf } from '../page-number'
import { pageTitle } from '../page-title'
import { RequestTable } from '../requests/request-table'
import { leadersFollowed } from './leaders-followed.server'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, requests, t => t.cadre.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'request.follow')
  const ended = oneOf(args.request, 'show', ['ended']) !== null
  const page = pageOf(args.request)
  const leaderIds = await leadersFollowed(access)
  const list = await listFollowedRequests({ access, leaderIds, ended, page })
  return { ...list, ended, page, now: access.now, liaison: access.actor.kind === 'liaison' }
}

/** The requests a leader follows; a liaison sees those of the leaders served, the confidential ones aside. */
export default function CadreRequests() {
  const list = useLoaderData<typeof loader>()
  const { cadre: t } = useMessages(requests)
  return (
    <Page>
      <PageHeader title={list.liaison ? t.titleLiaison : t.title} lead={t.lead} />
      <Tabs
        label={t.caption}
        tabs={[
          { to: paths.cadreRequests(), label: t.open, count: list.counts.open, current: !list.ended },
          {
            to: `${paths.cadreRequests()}?show=ended`,
            label: t.ended,
            count: list.counts.ended,
            current: list.ended,
          },
        ]}
      />
      {list.items.length === 0 ? (
        <EmptyState title={list.ended ? t.emptyEnded : t.empty} text={list.ended ? undefined : t.emptyText} />
      ) : (
        <RequestTable
          caption={t.caption}
          items={list.items}
          to={paths.cadreRequest}
          now={list.now}
          shows={list.liaison ? ['talent', 'lead', 'leader'] : ['talent', 'lead']}
        />
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
