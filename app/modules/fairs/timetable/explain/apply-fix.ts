import type { Fix, Unplaced } from '../plan.types'
import type { Instance, Meeting, Party, Side } from '../timetable.types'

/** What a fix does to a timetable: the rules as they then are, who meets, and what was given up for it. */
export interface FixedPlan {
  instance: Instance
  meetings: Meeting[]
  added: Meeting
  removed: Meeting[]
}

const isSame = (one: Meeting, other: Meeting) =>
  one.university === other.university && one.enterprise === other.enterprise

function changeParty(instance: Instance, side: Side, id: string, change: (party: Party) => Party): Instance {
  const key = side === 'university' ? 'universities' : 'enterprises'
  return { ...instance, [key]: instance[key].map(party => (party.id === id ? change(party) : party)) }
}

/** The instance with the one rule changed that a fix asks for: a ceiling, a slot attended or a table. */
function withRule(instance: Instance, fix: Fix): Instance {
  if (fix.code === 'raise-ceiling')
    return fix.parties.reduce(
      (changed, { side, id }) => changeParty(changed, side, id, party => ({ ...party, max: party.max + 1 })),
      instance,
    )
  if (fix.code === 'open-slot')
    return changeParty(instance, fix.side, fix.party, party => ({
      ...party,
      unavailable: party.unavailable.filter(slot => slot !== fix.slot),
    }))
  return fix.code === 'add-table' ? { ...instance, tables: instance.tables + 1 } : instance
}

function freeTable(meetings: readonly Meeting[], slot: number, tables: number): number | null {
  const taken = new Set(meetings.filter(meeting => meeting.slot === slot).map(meeting => meeting.table))
  for (let table = 0; table < tables; table++) if (!taken.has(table)) return table
  return null
}

/** Carries out the cheapest fix of an unplaced pair; null when it has none or no table is left after all. */
export function applyFix(
  instance: Instance,
  meetings: readonly Meeting[],
  { university, enterprise, fix }: Pick<Unplaced, 'university' | 'enterprise' | 'fix'>,
): FixedPlan | null {
  if (fix.code === 'none') return null
  const given = fix.code === 'give-up' ? fix.meetings : []
  const removed = meetings.filter(meeting => given.some(one => isSame(one, meeting)))
  if (removed.length !== given.length) return null
  const kept = meetings.filter(meeting => !removed.includes(meeting))
  const changed = withRule(instance, fix)
  const table = freeTable(kept, fix.slot, changed.tables)
  if (table === null) return null
  const added = { university, enterprise, slot: fix.slot, table }
  const after = [...kept, added].sort((a, b) => a.slot - b.slot || a.table - b.table)
  return { instance: changed, meetings: after, added, removed }
}
