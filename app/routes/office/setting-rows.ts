import type { SettingSection } from '~/modules/settings/index'

/** Tables among the settings: the list's name, its columns, and the columns of which one must be filled in. */
const TABLES: Partial<Record<SettingSection, { list: string; columns: string[]; telling: string[] }>> = {
  clusters: { list: 'clusters', columns: ['key', 'zh', 'en'], telling: ['key', 'zh', 'en'] },
  calendar: {
    list: 'years',
    columns: ['year', 'source', 'provisional', 'holidays', 'makeUpDays'],
    telling: ['year'],
  },
}

/** The form of a section with the emptied rows of its table left out and the others numbered anew. */
export function withoutEmptyRows(form: FormData, section: SettingSection): FormData {
  const table = TABLES[section]
  if (!table) return form
  const kept = new FormData()
  let at = 0
  for (let row = 0; form.has(`${table.list}[${row}].${table.telling[0]}`); row++) {
    const cell = (column: string) => form.get(`${table.list}[${row}].${column}`)
    if (table.telling.every(column => String(cell(column) ?? '').trim() === '')) continue
    for (const column of table.columns) {
      const value = cell(column)
      if (value !== null) kept.set(`${table.list}[${at}].${column}`, value)
    }
    at++
  }
  return kept
}
