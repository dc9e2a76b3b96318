import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { OPENING_STATUSES } from '~/modules/openings/index'
import { listOfficeOpenings } from '~/modules/openings/index.server'
import { paths } from '~/paths'
import { type Column, DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Button, ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { ExportLink } from '../export-link'
import { OPENING_TONES } from '../opening-words'
import { pageOf } from '../page-number'
import { openingFilter } from './list-filters'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'review.decide')
  const { status, q, reported } = openingFilter(args.request)
  const page = pageOf(args.request)
  const list = await listOfficeOpenings({ status: status === 'all' ? null : status, q, reported, page })
  return {
    ...list,
    status,
    q,
    reported,
    page,
    now: access.now,
    title: messagesFor(openings, access.locale).office.title,
  }
}

type Data = Awaited<ReturnType<typeof loader>>
type Item = Data['items'][number]

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

function addressOf({ q, reported }: Data, status: string): string {
  const query = new URLSearchParams({ status })
  if (q) query.set('q', q)
  if (reported) query.set('reported', '1')
  return `${paths.officeOpenings()}?${query}`
}

function Wording({ item }: { item: Item }) {
  const { office: t, none } = useMessages(openings)
  if (item.wording.length === 0) return <span className="muted">{none}</span>
  const hard = item.wording.some(found => found.severity === 'hard')
  const words = item.wording.slice(0, 3).map(found => `“${found.words}”`)
  return (
    <StatusTag tone={hard ? 'urgent' : 'wait'}>
      {words.join(' ')} {hard ? t.hard : t.soft}
    </StatusTag>
  )
}

function Standing({ item }: { item: Item }) {
  const t = useMessages(openings)
  return (
    <>
      <StatusTag tone={OPENING_TONES[item.status]}>{t.statuses[item.status]}</StatusTag>
      {item.again && item.status === 'pending' && <span className="hint block">{t.office.again}</span>}
      {item.reports > 0 && <span className="hint block">{t.office.reports({ count: item.reports })}</span>}
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
      cell: item => <Link to={paths.officeOpening(item.id)}>{item.title}</Link>,
    },
    {
      key: 'enterprise',
      label: t.office.enterprise,
      cell: item => <Link to={paths.officeEnterprise(item.enterprise.id)}>{item.enterprise.name}</Link>,
    },
    { key: 'status', label: t.manage.status, cell: item => <Standing item={item} /> },
    { key: 'wording', label: t.office.wording, cell: item => <Wording item={item} /> },
    {
      key: 'since',
      label: t.office.since,
      cell: item => <Time value={item.statusAt} shape="relative" now={now} />,
    },
  ]
}

function Filters({ list }: { list: Data }) {
  const t = useMessages(openings)
  const shown = OPENING_STATUSES.filter(
    one => one === 'pending' || one === list.status || (list.counts[one] ?? 0) > 0,
  )
  return (
    <>
      <Form className="cluster" action={paths.officeOpenings()}>
        <input type="hidden" name="status" value={list.status} />
        <label htmlFor="f-q">{t.office.search}</label>
        <input className="input max-w-80" id="f-q" name="q" defaultValue={list.q} type="search" />
        <label className="choice">
          <input type="checkbox" name="reported" value="1" defaultChecked={list.reported} />
          <span>{t.office.reported}</span>
        </label>
        <Button type="submit" look="quiet" size="small">
          {t.office.find}
        </Button>
      </Form>
      <Tabs
        label={t.manage.status}
        tabs={[
          ...shown.map(one => ({
            to: addressOf(list, one),
            label: t.statuses[one],
            count: list.counts[one] ?? 0,
            current: list.status === one,
          })),
          {
            to: addressOf(list, 'all'),
            label: t.office.all,
            count: list.total,
            current: list.status === 'all',
          },
        ]}
      />
    </>
  )
}

export default function OfficeOpenings() {
  const list = useLoaderData<typeof loader>()
  const { office: t } = useMessages(openings)
  const columns = useColumns(list.now)
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead({ waiting: list.counts.pending ?? 0 })}
        actions={<ExportLink />}
      />
      <Filters list={list} />
      {list.items.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText}>
          <ButtonLink to={`${paths.officeOpenings()}?status=all`} look="secondary">
            {t.all}
          </ButtonLink>
        </EmptyState>
      ) : (
        <DataTable caption={t.caption} columns={columns} rows={list.items} rowKey={item => item.id} />
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
