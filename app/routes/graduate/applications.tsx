import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { messagesFor } from '~/i18n/catalogue'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listMyApplications } from '~/modules/applications/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { oneOf, pageOf } from '../page-number'
import { ApplicationRow } from './application-row'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'application.answer')
  const page = pageOf(args.request)
  const isEnded = oneOf(args.request, 'show', ['ended']) !== null
  const list = await listMyApplications({ access, ended: isEnded, page })
  return {
    ...list,
    page,
    isEnded,
    now: access.now,
    title: messagesFor(applications, access.locale).mine.title,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

function Empty({ isEnded }: { isEnded: boolean }) {
  const { mine: t } = useMessages(applications)
  return (
    <EmptyState title={isEnded ? t.emptyEnded : t.empty} text={isEnded ? undefined : t.emptyText}>
      <ButtonLink to={paths.openings()}>{t.browse}</ButtonLink>
    </EmptyState>
  )
}

export default function Applications() {
  const list = useLoaderData<typeof loader>()
  const { mine: t } = useMessages(applications)
  const asks = list.items.filter(item => item.asks).length
  return (
    <Page>
      <PageHeader title={t.title} lead={asks > 0 ? t.asksTitle({ count: asks }) : undefined} />
      <Tabs
        label={t.title}
        tabs={[
          { to: paths.myApplications(), label: t.open, count: list.open, current: !list.isEnded },
          {
            to: `${paths.myApplications()}?show=ended`,
            label: t.ended,
            count: list.ended,
            current: list.isEnded,
          },
        ]}
      />
      {list.items.length === 0 ? (
        <Empty isEnded={list.isEnded} />
      ) : (
        <RowList label={t.caption}>
          {list.items.map(item => (
            <ApplicationRow key={item.id} item={item} now={list.now} />
          ))}
        </RowList>
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
