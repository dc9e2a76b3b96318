/** Monthly salaries by which openings are sorted into boxes, in yuan; `to` is not included, null is open. */
export const SALARY_BANDS = [
  { key: '0-5000', from: 0, to: 5_000 },
  { key: '5000-8000', from: 5_000, to: 8_000 },
  { key: '8000-12000', from: 8_000, to: 12_000 },
  { key: '12000-20000', from: 12_000, to: 20_000 },
  { key: '20000-', from: 20_000, to: null },
] as const

export type SalaryBand = (typeof SALARY_BANDS)[number]['key']

/** The bands a salary range touches; a missing end counts as the other one, no salary touches none. */
export function bandsOf(minFen: number | null, maxFen: number | null): SalaryBand[] {
  const low = (minFen ?? maxFen) as number | null
  const high = maxFen ?? minFen
  if (low === null || high === null) return []
  const [from, to] = [Math.min(low, high) / 100, Math.max(low, high) / 100]
  return SALARY_BANDS.filter(band => to >= band.from && (band.to === null || from < band.to)).map(
    band => band.key,
  )
}
