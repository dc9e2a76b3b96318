import { messagesFor } from '../../i18n/catalogue'
import { fairs } from '../../i18n/fairs'
import type { Access } from '../access/index.server'
import { otherSide, partyLabel } from '../fairs/index'
import { ownWishes } from '../fairs/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import type { Cell } from './table'

/**
 * The wish list of the actor's party in an edition, every party of the other side with what was said: the same table
 * can be filled in and uploaded. Null when it has no approved party there.
 */
export async function exportFairWishes(access: Access, slug: string): Promise<Response | null> {
  const found = await ownWishes(access, slug, {})
  if (!found) return null
  const { wishes: t } = messagesFor(fairs, access.locale)
  const side = otherSide(found.registration.side)
  const all = [...found.wishes, ...found.suggestions]
  await noteExport(access, 'fair-wishes', all.length)
  async function* rows(): AsyncGenerator<Cell[]> {
    for (const row of all) {
      const mark = row.kind ? t.mark[row.kind] : ''
      yield [partyLabel({ side, number: row.number }), row.name, row.place, row.base, mark, row.rank]
    }
  }
  return streamWorkbook({
    sheet: t.sheet,
    columns: [
      { heading: t.columns.number, kind: 'text', width: 10 },
      { heading: t.columns.name, kind: 'text', width: 32 },
      { heading: t.columns.place, kind: 'text', width: 14 },
      { heading: t.columns.fit, kind: 'number', width: 10 },
      { heading: t.columns.mark, kind: 'text', width: 10 },
      { heading: t.columns.rank, kind: 'number', width: 8 },
    ],
    rows: rows(),
  })
}
