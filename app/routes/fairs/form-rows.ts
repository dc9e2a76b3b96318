/** A form in which rows `name[i]` whose cells are all empty are left out and the others close up. */
export function withoutEmptyRows(form: FormData, name: string, cells: readonly string[]): FormData {
  return compactRows(form, name, cells).form
}

/** The same with the new place of each old row (null for one left out). */
export function compactRows(form: FormData, name: string, cells: readonly string[]) {
  const kept = new FormData()
  for (const [key, value] of form) if (!key.startsWith(`${name}[`)) kept.append(key, value)
  const places: (number | null)[] = []
  let at = 0
  for (let row = 0; cells.some(cell => form.has(`${name}[${row}].${cell}`)); row++) {
    const values = cells.map(cell => String(form.get(`${name}[${row}].${cell}`) ?? ''))
    const empty = values.every(value => value.trim() === '')
    places.push(empty ? null : at)
    if (empty) continue
    for (const [index, cell] of cells.entries()) kept.set(`${name}[${at}].${cell}`, values[index]!)
    at++
  }
  return { form: kept, places }
}
