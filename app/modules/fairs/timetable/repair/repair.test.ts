import { describe, expect, it } from 'vitest'
import type { Instance, Meeting } from '../timetable.types'
import { afterAbsence } from './after-absence'
import { compareMeetings } from './compare-meetings'
import { rankAlternates } from './rank-alternates'
import { repairTimetable } from './repair-timetable'

const party = (id: string, unavailable: number[] = []) => ({ id, unavailable, min: 1, max: 2 })

const fair: Instance = {
  slots: 3,
  tables: 2,
  universities: [party('u1'), party('u2'), party('u3', [2])],
  enterprises: [party('e1'), party('e2')],
  weights: [
    ['u1', 'e1', 900],
    ['u2', 'e2', 800],
    ['u3', 'e1', 700],
    ['u3', 'e2', 600],
    ['u2', 'e1', 500],
  ],
  pinned: [],
  previous: { meetings: [], frozenBeforeSlot: 0, keepBonus: 0 },
}

const at = (university: string, enterprise: string, slot: number, table: number): Meeting => ({
  university,
  enterprise,
  slot,
  table,
})

const published = [at('u1', 'e1', 0, 0), at('u2', 'e2', 1, 1), at('u2', 'e1', 2, 0)]

describe('repair', () => {
  it('gives the place of a party that cancels to another, floors first, and moves nobody', () => {
    const repair = repairTimetable(fair, published, [{ side: 'university', party: 'u2' }], { fromSlot: 1 })
    expect(repair.removed).toEqual([published[1], published[2]])
    expect(repair.meetings).toContainEqual(published[0])
    expect(repair.added.map(meeting => meeting.university)).toEqual(['u3'])
    expect(repair.value).toBe(900 + 600)
  })

  it('never touches slots that are past', () => {
    const repair = repairTimetable(fair, published, [{ side: 'university', party: 'u1' }], { fromSlot: 1 })
    expect(repair.removed).toEqual([])
    expect(repair.meetings.filter(meeting => meeting.slot === 0)).toEqual([published[0]])
  })

  it('lets a party that comes late miss only the slots it names', () => {
    const late = [{ side: 'enterprise' as const, party: 'e1', slots: [0] }]
    const repair = repairTimetable(fair, published, late, { fromSlot: 0 })
    expect(repair.removed).toEqual([published[0]])
    expect(repair.meetings).toContainEqual(published[2])
  })

  it('owes nothing to a party that misses all that is left', () => {
    const remaining = afterAbsence(fair, published, [{ side: 'enterprise', party: 'e2' }], { fromSlot: 0 })
    expect(remaining.enterprises.map(enterprise => enterprise.min)).toEqual([1, 0])
    expect(remaining.previous.keepBonus).toBe(20)
  })
})

describe('alternates', () => {
  it('are those free in the slot and willing, heaviest first', () => {
    const kept = published.slice(0, 1)
    expect(rankAlternates(fair, kept, { side: 'enterprise', party: 'e1', slot: 1 })).toEqual([
      { party: 'u3', weight: 700 },
      { party: 'u2', weight: 500 },
    ])
    expect(rankAlternates(fair, kept, { side: 'enterprise', party: 'e1', slot: 2 }, 1)).toEqual([
      { party: 'u2', weight: 500 },
    ])
    expect(rankAlternates(fair, kept, { side: 'enterprise', party: 'e1', slot: 0 })).toEqual([])
  })
})

describe('comparing two versions', () => {
  it('tells what stayed, moved, changed table, came and went', () => {
    const after = [at('u1', 'e1', 0, 1), at('u2', 'e2', 2, 1), at('u3', 'e2', 1, 0)]
    expect(compareMeetings([...published], after)).toEqual({
      same: [],
      reseated: [{ from: published[0], to: after[0] }],
      moved: [{ from: published[1], to: after[1] }],
      added: [after[2]],
      removed: [published[2]],
    })
  })
})
