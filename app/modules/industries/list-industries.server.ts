import { keptFor } from '../../platform/cache.server'
import { findMainIndustries } from './industries.store.server'

const KEPT_MS = 60_000
const kept = keptFor(KEPT_MS, findMainIndustries)

export type IndustryGroup = { code: string; name: string; divisions: { code: string; name: string }[] }

/** Sections with their divisions, for a select; at most a minute old. */
export async function industryGroups(): Promise<IndustryGroup[]> {
  const all = await kept.read()
  return all
    .filter(row => row.level === '门类')
    .map(({ code, name }) => ({
      code,
      name,
      divisions: all
        .filter(row => row.level === '大类' && row.section === code)
        .map(row => ({ code: row.code, name: row.name })),
    }))
    .filter(group => group.divisions.length > 0)
}

/** The name of an industry's code; null when it is unknown. */
export async function industryName(code: string | null | undefined): Promise<string | null> {
  if (!code) return null
  return (await kept.read()).find(row => row.code === code)?.name ?? null
}

/** Makes the next reading in this process a fresh one. */
export function forgetIndustries(): void {
  kept.forget()
}
