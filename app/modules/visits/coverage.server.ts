import { type DueItem, dueUnderWay } from './due-list.server'
import { CARE_STATES, type CareState } from './frequency'

export type CoverageField = { field: string; items: DueItem[]; counts: Record<CareState, number> }

/** How many pairs stand how. */
export function countStates(items: readonly Pick<DueItem, 'state'>[]): Record<CareState, number> {
  const counts = Object.fromEntries(CARE_STATES.map(state => [state, 0])) as Record<CareState, number>
  for (const { state } of items) counts[state]++
  return counts
}

/**
 * Coverage of the round under way by field of the talents, so that no leader is set against another; within a field by
 * due day. `null` between rounds.
 */
export async function coverage(now: Date) {
  const { round, items } = await dueUnderWay(now)
  if (!round) return null
  const byField = new Map<string, DueItem[]>()
  for (const item of items) {
    byField.set(item.keyTalent.field, [...(byField.get(item.keyTalent.field) ?? []), item])
  }
  const fields: CoverageField[] = [...byField]
    .map(([field, own]) => ({ field, items: own, counts: countStates(own) }))
    .sort((a, b) => (a.field < b.field ? -1 : 1))
  return { round, fields, total: items.length, counts: countStates(items) }
}
export type Coverage = NonNullable<Awaited<ReturnType<typeof coverage>>>
