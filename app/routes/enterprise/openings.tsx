import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { OPENING_STATUSES } from '~/modules/openings/index'
import { listEnterpriseOpenings } from '~/modules/openings/index.server'
import { paths } from '~/paths'
import { type Column, DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { ExportLink } from '../export-link'
import { OPENING_TONES } from '../opening-words'
import { oneOf, pageOf } from '../page-number'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'opening.edit')
  const page = pageOf(args.request)
  const status = oneOf(args.request, 'status', OPENING_STATUSES)
  const list = await listEnterpriseOpenings({ access, status, page })
  return { ...list, page, status, now: access.now, title: messagesFor(openings, access.locale).manage.title }
}

type Item = Awaited<ReturnType<typeof loader>>['items'][number]

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

function Applications({ item }: { item: Item }) {
  const { manage: t } = useMessages(openings)
  if (item.applications === 0) return <span className="muted">{t.noApplications}</span>
  const to = `${paths.enterpriseApplications()}?opening=${item.id}`
  return (
    <>
      <Link to={to}>{item.applications}</Link>
      {item.unanswered > 0 && (
        <>
          {' '}
          <StatusTag tone="wait">{t.unanswered({ count: item.unanswered })}</StatusTag>
        </>
      )}
    </>
  )
}

function useColumns(now: Date): Column<Item>[] {
  const t = useMessages(openings)
  return [
    {
      key: 'title',
      label: t.facts.title,
      kind: 'row',
      cell: item => <Link to={paths.enterpriseOpening(item.id)}>{item.title}</Link>,
    },
    {
      key: 'status',
      label: t.manage.status,
      cell: item => (
        <>
          <StatusTag tone={OPENING_TONES[item.status]}>{t.statuses[item.status]}</StatusTag>{' '}
          <span className="hint">
            <Time value={item.statusAt} shape="relative" now={now} />
          </span>
        </>
      ),
    },
    {
      key: 'until',
      label: t.facts.validUntil,
      cell: item => (item.validUntil ? <Time value={item.validUntil} shape="weekday" /> : t.none),
    },
    { key: 'applications', label: t.manage.applications, cell: item => <Applications item={item} /> },
  ]
}

function StatusTabs() {
  const t = useMessages(openings)
  const { counts, total, status } = useLoaderData<typeof loader>()
  const shown = OPENING_STATUSES.filter(one => (counts[one] ?? 0) > 0 || one === status)
  return (
    <Tabs
      label={t.manage.status}
      tabs={[
        { to: paths.enterpriseOpenings(), label: t.manage.all, count: total, current: status === null },
        ...shown.map(one => ({
          to: `${paths.enterpriseOpenings()}?status=${one}`,
          label: t.statuses[one],
          count: counts[one] ?? 0,
          current: one === status,
        })),
      ]}
    />
  )
}

export default function EnterpriseOpenings() {
  const { items, counts, total, pages, page, now } = useLoaderData<typeof loader>()
  const { manage: t } = useMessages(openings)
  const columns = useColumns(now)
  const waiting = items.reduce((sum, item) => sum + item.unanswered, 0)
  const isNew = total + (counts.archived ?? 0) === 0
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={isNew ? undefined : t.lead({ published: counts.published ?? 0, applications: waiting })}
        actions={
          <>
            {!isNew && <ExportLink />}
            <ButtonLink to={paths.enterpriseOpeningNew()}>{t.add}</ButtonLink>
          </>
        }
      />
      {isNew ? (
        <EmptyState title={t.empty} text={t.emptyText}>
          <ButtonLink to={paths.enterpriseOpeningNew()}>{t.add}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <StatusTabs />
          {items.length === 0 ? (
            <EmptyState title={t.emptyTab} />
          ) : (
            <DataTable caption={t.caption} columns={columns} rows={items} rowKey={item => item.id} />
          )}
          <Pagination page={page} pages={pages} />
        </>
      )}
    </Page>
  )
}
