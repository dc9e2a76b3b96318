import { messagesFor } from '../../i18n/catalogue'
import { requests } from '../../i18n/requests'
import { services } from '../../i18n/services'
import { vouchers } from '../../i18n/vouchers'
import type { Access } from '../access/index.server'
import { type CaseFilter, type ListedCase, listCases } from '../services-offered/index.server'
import { type ListedUse, listUses, type UseFilter } from '../vouchers/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import { itemsOf, rowsOf } from './table'

const text = (heading: string, width = 16) => ({ heading, kind: 'text' as const, width })
const date = (heading: string) => ({ heading, kind: 'date' as const })
const number = (heading: string) => ({ heading, kind: 'number' as const })

/** Cases of services under the filter of their page. */
export async function exportServiceCases(access: Access, filter: CaseFilter): Promise<Response> {
  const load = (page: number) => listCases(filter, page)
  const first = await load(1)
  await noteExport(access, 'service-cases', first.total, true)
  const { cases } = messagesFor(services, access.locale).office
  const { statuses } = messagesFor(requests, access.locale)
  const { columns: t, sheet } = cases
  const verdict = (satisfied: boolean | null) => (satisfied === null ? '' : satisfied ? cases.yes : cases.no)
  return streamWorkbook({
    sheet,
    columns: [
      ...[text(t.number), text(t.service, 24), text(t.talent), text(t.tier, 8), text(t.department, 20)],
      ...[text(t.status, 10), date(t.applied), date(t.due), date(t.closed), number(t.papers)],
      text(t.satisfied, 10),
    ],
    rows: rowsOf(itemsOf<ListedCase>(first, load), row => [
      ...[row.number, access.locale === 'en' ? row.nameEn : row.nameZh, row.talent, row.tierCode],
      ...[row.department, statuses[row.status], row.appliedAt, row.dueAt, row.closedAt, row.papers],
      verdict(row.satisfied),
    ]),
  })
}

/** The log of uses of vouchers under the filter of its page. */
export async function exportVoucherUses(access: Access, filter: UseFilter): Promise<Response> {
  const load = (page: number) => listUses(filter, page)
  const first = await load(1)
  await noteExport(access, 'voucher-uses', first.total, true)
  const { columns: t, sheet } = messagesFor(vouchers, access.locale).office.uses
  return streamWorkbook({
    sheet,
    columns: [
      ...[date(t.at), text(t.voucher, 24), text(t.holder), text(t.tier, 8), text(t.period, 12)],
      ...[number(t.no), text(t.counter, 24), text(t.partner, 24)],
    ],
    rows: rowsOf(itemsOf<ListedUse>(first, load), use => [
      ...[use.usedAt, access.locale === 'en' ? use.voucher.nameEn : use.voucher.nameZh, use.holder],
      ...[use.tierCode, use.period, use.no, use.counter.name, use.counter.partner],
    ]),
  })
}
