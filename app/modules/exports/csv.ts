const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** A line of a CSV file; text a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  const written = cells.map(cell => {
    if (typeof cell === 'number') return String(cell)
    const text = FORMULA.test(cell ?? '') ? `'${cell}` : (cell ?? '')
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  })
  return `${written.join(',')}\r\n`
}
