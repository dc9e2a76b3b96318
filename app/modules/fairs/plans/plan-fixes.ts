import { z } from 'zod'
import type { Fix, Instance, Side } from '../timetable'

/** A fix of an unmet wish that a version was made with; parties by their labels. */
export type AppliedFix = { university: string; enterprise: string; fix: Exclude<Fix, { code: 'none' }> }

const stored = z.array(
  z.custom<AppliedFix>(
    value => typeof value === 'object' && value !== null && 'university' in value && 'fix' in value,
  ),
)

/** The fixes as stored with a version, in the order they were made. */
export function readFixes(value: unknown): AppliedFix[] {
  const read = stored.safeParse(value)
  return read.success ? read.data : []
}

/** What the edition must allow before a version with these fixes may hold. */
export interface AdoptedRules {
  /** least ceilings, by side and label */
  ceilings: { side: Side; party: string; ceiling: number }[]
  opened: { side: Side; party: string; slot: number }[]
  /** least number of tables in use; null: as it is */
  tables: number | null
}

/** The rules that fixes changed, as the version's instance has them: taking them over twice changes nothing. */
export function adoptedRules(
  instance: Pick<Instance, 'tables' | 'universities' | 'enterprises'>,
  fixes: readonly AppliedFix[],
): AdoptedRules {
  const rules: AdoptedRules = { ceilings: [], opened: [], tables: null }
  for (const { fix } of fixes) {
    if (fix.code === 'add-table') rules.tables = instance.tables
    if (fix.code === 'open-slot') rules.opened.push({ side: fix.side, party: fix.party, slot: fix.slot })
    if (fix.code !== 'raise-ceiling') continue
    for (const { side, id } of fix.parties) {
      const list = side === 'university' ? instance.universities : instance.enterprises
      const party = list.find(one => one.id === id)
      if (party) rules.ceilings.push({ side, party: id, ceiling: party.max })
    }
  }
  return rules
}
