import { messagesFor } from '../../i18n/catalogue'
import { exportsMessages } from '../../i18n/exports'
import type { Access } from '../access/index.server'
import { currentClass } from '../reporting/index'
import { type ListedUniversity, listUniversities } from '../universities/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import { itemsOf, rowsOf } from './table'

const PAGE_SIZE = 500

/** The registry of universities under the office's filter, with the graduates of the current class. */
export async function exportUniversities(
  access: Access,
  filter: Parameters<typeof listUniversities>[0],
): Promise<Response> {
  const graduatingClass = currentClass(access.now)
  const load = async (page: number) => {
    const list = await listUniversities(filter, { page, pageSize: PAGE_SIZE, graduatingClass })
    return { ...list, pages: Math.ceil(list.total / PAGE_SIZE) }
  }
  const first = await load(1)
  await noteExport(access, 'universities', first.total)
  const { universities: t, yes, no } = messagesFor(exportsMessages, access.locale)
  const text = [t.code, t.name, t.province, t.city, t.level, t.type, t.is985, t.is211, t.participates]
  return streamWorkbook({
    sheet: t.sheet,
    columns: [
      ...text.map(heading => ({ heading, kind: 'text' as const })),
      { heading: t.supply({ year: graduatingClass }), kind: 'number' },
    ],
    rows: rowsOf(itemsOf<ListedUniversity>(first, load), item => [
      item.code,
      item.name,
      item.province,
      item.city,
      item.level,
      item.type,
      item.is985 ? yes : no,
      item.is211 ? yes : no,
      item.participates ? yes : no,
      item.supply,
    ]),
  })
}
