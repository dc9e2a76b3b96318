import { messagesFor } from '../../i18n/catalogue'
import { exportsMessages } from '../../i18n/exports'
import { vocabulary } from '../../i18n/vocabulary'
import type { Access } from '../access/index.server'
import { listRoster } from '../universities/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import { itemsOf, rowsOf } from './table'

/** The roster of the university somebody acts for, without contact data; null when they act for none. */
export async function exportRoster(
  access: Access,
  filter: Parameters<typeof listRoster>[1],
): Promise<Response | null> {
  const roster = await listRoster(access, filter, 1)
  if (!roster) return null
  const { pageSize, total } = roster
  const load = async (page: number) => ({
    items: (await listRoster(access, filter, page))?.items ?? [],
    pages: Math.ceil(total / pageSize),
  })
  await noteExport(access, 'roster', total)
  const { roster: t } = messagesFor(exportsMessages, access.locale)
  const { degrees } = messagesFor(vocabulary, access.locale)
  const first = { items: roster.items, pages: Math.ceil(total / pageSize) }
  return streamWorkbook({
    sheet: t.sheet,
    columns: [
      { heading: t.number, kind: 'text' },
      { heading: t.name, kind: 'text', width: 28 },
      { heading: t.majorCode, kind: 'text' },
      { heading: t.major, kind: 'text' },
      { heading: t.degree, kind: 'text' },
      { heading: t.class, kind: 'number' },
      { heading: t.invitedAt, kind: 'date' },
      { heading: t.claimedAt, kind: 'date' },
    ],
    rows: rowsOf(itemsOf(first, load), item => [
      item.externalId,
      item.name,
      item.majorCode,
      item.majorName,
      degrees[item.degree],
      item.graduatingClass,
      item.invitedAt,
      item.claimedAt,
    ]),
  })
}
