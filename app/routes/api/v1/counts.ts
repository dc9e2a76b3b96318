/** Facet counts as an object: `{ "江门": 12 }`; rows without a value are left out. */
export function countsOf(rows: readonly { value: string | null; count: number }[]): Record<string, number> {
  return Object.fromEntries(rows.filter(row => row.value).map(row => [row.value, row.count]))
}
