import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { listFollowedRequests } from '~/modules/requests/index.server'
import { servicesFor } from '~/modules/services-offered/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { ButtonLink } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { oneOf, pageOf } from '../page-number'
import { pageTitle } from '../page-title'
import { RequestTable } from '../requests/request-table'
import { ServiceList } from '../services/service-list'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, requests, t => t.mine.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'request.own')
  const ended = oneOf(args.request, 'show', ['ended']) !== null
  const page = pageOf(args.request)
  const [list, offered] = await Promise.all([
    listFollowedRequests({ access, ended, page }),
    servicesFor(access),
  ])
  return { ...list, offered, ended, page, now: access.now }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

function List({ list }: { list: Data }) {
  const { mine: t } = useMessages(requests)
  if (list.items.length === 0) {
    return (
      <EmptyState title={list.ended ? t.emptyEnded : t.empty} text={list.ended ? undefined : t.emptyText}>
        <ButtonLink to={paths.myServiceNew()} look="secondary">
          {t.raise}
        </ButtonLink>
      </EmptyState>
    )
  }
  return (
    <RequestTable
      caption={t.caption}
      items={list.items}
      to={paths.myService}
      now={list.now}
      shows={['lead']}
    />
  )
}

/** The talent's own requests: what waits for a verdict is said first. */
export default function MyRequests() {
  const list = useLoaderData<typeof loader>()
  const { mine: t } = useMessages(requests)
  const verdicts = list.items.filter(item => item.status === 'reported').length
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={<ButtonLink to={paths.myServiceNew()}>{t.raise}</ButtonLink>}
      />
      <div className="mb-4 empty:hidden">
        {verdicts > 0 && <Notice tone="warning">{t.verdictsTitle({ count: verdicts })}</Notice>}
      </div>
      <Tabs
        label={t.caption}
        tabs={[
          { to: paths.myServices(), label: t.open, count: list.counts.open, current: !list.ended },
          {
            to: `${paths.myServices()}?show=ended`,
            label: t.ended,
            count: list.counts.ended,
            current: list.ended,
          },
        ]}
      />
      <List list={list} />
      <Pagination page={list.page} pages={list.pages} />
      <ServiceList {...list.offered} />
    </Page>
  )
}
