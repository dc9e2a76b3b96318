import { messagesFor } from '../../i18n/catalogue'
import { exportsMessages } from '../../i18n/exports'
import { openings } from '../../i18n/openings'
import type { Access } from '../access/index.server'
import type { OpeningStatus } from '../openings/index'
import { listEnterpriseOpenings, listOfficeOpenings } from '../openings/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import { itemsOf, rowsOf } from './table'

/** The office's list of openings under its filter. */
export async function exportOfficeOpenings(
  access: Access,
  filter: Omit<Parameters<typeof listOfficeOpenings>[0], 'page'>,
): Promise<Response> {
  const load = (page: number) => listOfficeOpenings({ ...filter, page })
  const first = await load(1)
  await noteExport(access, 'openings', first.matching)
  const { openings: t } = messagesFor(exportsMessages, access.locale)
  const { statuses } = messagesFor(openings, access.locale)
  return streamWorkbook({
    sheet: t.sheet,
    columns: [
      { heading: t.title, kind: 'text', width: 36 },
      { heading: t.enterprise, kind: 'text', width: 36 },
      { heading: t.status, kind: 'text' },
      { heading: t.statusAt, kind: 'date' },
      { heading: t.reports, kind: 'number' },
      { heading: t.wording, kind: 'text', width: 30 },
    ],
    rows: rowsOf(itemsOf(first, load), item => [
      item.title,
      item.enterprise.name,
      statuses[item.status],
      item.statusAt,
      item.reports,
      item.wording.map(found => found.words).join(' | '),
    ]),
  })
}

/** The acting enterprise's own openings of one state, or all but the archived. */
export async function exportOwnOpenings(access: Access, status: OpeningStatus | null): Promise<Response> {
  const load = (page: number) => listEnterpriseOpenings({ access, status, page })
  const first = await load(1)
  await noteExport(access, 'openings', status ? (first.counts[status] ?? 0) : first.total)
  const { openings: t } = messagesFor(exportsMessages, access.locale)
  const { statuses } = messagesFor(openings, access.locale)
  return streamWorkbook({
    sheet: t.sheet,
    columns: [
      { heading: t.title, kind: 'text', width: 36 },
      { heading: t.status, kind: 'text' },
      { heading: t.statusAt, kind: 'date' },
      { heading: t.headcount, kind: 'number' },
      { heading: t.validUntil, kind: 'date' },
      { heading: t.applications, kind: 'number' },
      { heading: t.unanswered, kind: 'number' },
    ],
    rows: rowsOf(itemsOf(first, load), item => [
      item.title,
      statuses[item.status],
      item.statusAt,
      item.headcount,
      item.validUntil && new Date(item.validUntil),
      item.applications,
      item.unanswered,
    ]),
  })
}
