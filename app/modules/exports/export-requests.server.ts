import { messagesFor } from '../../i18n/catalogue'
import { exportsMessages } from '../../i18n/exports'
import { requests } from '../../i18n/requests'
import type { Access } from '../access/index.server'
import type { OfficeFilter } from '../requests/index'
import { type ListedRequest, listOfficeRequests, requestsOverview } from '../requests/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import { type Cell, type Column, itemsOf, rowsOf } from './table'

const PAGE_SIZE = 500

function columnsFor(locale: Access['locale']): Column[] {
  const { facts: t } = messagesFor(requests, locale)
  return [
    { heading: t.number, kind: 'text', width: 14 },
    { heading: t.title, kind: 'text', width: 40 },
    { heading: t.kind, kind: 'text' },
    { heading: t.talent, kind: 'text', width: 14 },
    { heading: t.unit, kind: 'text', width: 28 },
    { heading: t.status, kind: 'text', width: 12 },
    { heading: t.lead, kind: 'text' },
    { heading: t.handler, kind: 'text', width: 12 },
    { heading: t.owner, kind: 'text', width: 12 },
    { heading: t.leader, kind: 'text', width: 12 },
    { heading: t.registered, kind: 'date' },
    { heading: t.due, kind: 'date' },
    { heading: t.closed, kind: 'date' },
  ]
}

/** The ledger of requests under the filter of the office's list; confidential ones only for those who may read them. */
export async function exportRequests(access: Access, filter: OfficeFilter): Promise<Response> {
  const { locale } = access
  const load = (page: number) => listOfficeRequests({ access, filter, page, size: PAGE_SIZE })
  const first = await load(1)
  await noteExport(access, 'requests', first.total, true)
  const { statuses } = messagesFor(requests, locale)
  const rows = rowsOf(itemsOf<ListedRequest>(first, load), item => [
    item.number,
    item.title,
    locale === 'en' ? item.kind.en : item.kind.zh,
    item.talent,
    item.unit,
    statuses[item.status],
    item.lead?.name ?? null,
    item.lead?.handler ?? null,
    item.owner,
    item.leader,
    item.registeredAt,
    item.dueAt,
    item.closedAt,
  ])
  return streamWorkbook({
    sheet: messagesFor(exportsMessages, locale).requests,
    columns: columnsFor(locale),
    rows,
  })
}

async function* each(rows: Cell[][]) {
  yield* rows
}

/** The overview by department: open by age, overdue, closed in a year and how long that took. */
export async function exportRequestsOverview(access: Access): Promise<Response> {
  const { locale } = access
  const { overview: t } = messagesFor(requests, locale)
  const { departments } = await requestsOverview(access.now)
  await noteExport(access, 'requests-overview', departments.length)
  const number = (heading: string): Column => ({ heading, kind: 'number' })
  return streamWorkbook({
    sheet: t.title,
    columns: [
      { heading: t.department, kind: 'text', width: 24 },
      number(t.openCount),
      number(t.bands.to5),
      number(t.bands.to10),
      number(t.bands.over10),
      number(t.bands.overdue),
      number(t.oldest),
      number(t.closedCount),
      number(`${t.median} (${t.medianUnit})`),
    ],
    rows: each(
      departments.map(line => [
        line.name ?? t.unassigned,
        line.open,
        line.bands.to5,
        line.bands.to10,
        line.bands.over10,
        line.overdue,
        line.oldestDays,
        line.closed,
        line.median,
      ]),
    ),
  })
}
