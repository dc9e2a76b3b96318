import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ATTENDANCE_STATES, absentSides, attendanceOf, FAIR_REPORTS, FAIR_VERDICTS } from './attendance'
import {
  FAIR_RUNGS,
  isLadder,
  mayAppealAt,
  mayMoveNoShow,
  NO_SHOW_STATUSES,
  type NoShowSide,
  rungOf,
} from './no-show'
import { COOPERATION_KINDS, combineOutcomes } from './outcome'
import { lateParties, mayMoveRelease, RELEASE_STATUSES } from './release'

const now = new Date('2026-12-05T01:30:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const report = fc.constantFrom(...FAIR_REPORTS, null)

describe('held or absent', () => {
  it.each([
    [null, null, 'open'],
    ['held', null, 'held'],
    [null, 'held', 'held'],
    ['held', 'held', 'held'],
    ['other_absent', null, 'enterprise_absent'],
    [null, 'other_absent', 'university_absent'],
    ['held', 'other_absent', 'conflict'],
    ['other_absent', 'held', 'conflict'],
    ['other_absent', 'other_absent', 'conflict'],
  ] as const)('university says %s, enterprise says %s: %s', (university, enterprise, state) => {
    expect(attendanceOf({ university, enterprise, verdict: null })).toBe(state)
  })

  it('is what the office says, whatever the sides say', () => {
    fc.assert(
      fc.property(report, report, fc.constantFrom(...FAIR_VERDICTS), (university, enterprise, verdict) => {
        expect(attendanceOf({ university, enterprise, verdict })).toBe(verdict)
      }),
    )
  })

  it('names the absent sides of each state and of no other', () => {
    expect(Object.fromEntries(ATTENDANCE_STATES.map(state => [state, absentSides(state)]))).toEqual({
      open: [],
      held: [],
      university_absent: ['university'],
      enterprise_absent: ['enterprise'],
      both_absent: ['university', 'enterprise'],
      conflict: [],
    })
  })
})

const NO_SHOW_MIRROR: Record<NoShowSide, Record<string, string[]>> = {
  party: { standing: ['appealed'], appealed: [], upheld: [], waived: [] },
  office: { standing: ['waived'], appealed: ['upheld', 'waived'], upheld: [], waived: [] },
  system: { standing: ['waived'], appealed: ['waived'], upheld: ['waived'], waived: [] },
}

describe('the ladder of absences', () => {
  it.each(['party', 'office', 'system'] as const)('is moved by the %s exactly as written here', side => {
    for (const from of NO_SHOW_STATUSES) {
      const to = NO_SHOW_STATUSES.filter(status => mayMoveNoShow(from, status, side))
      expect(to, from).toEqual(NO_SHOW_MIRROR[side][from])
    }
  })

  it('never goes down with one more absence, and stands exactly where the rules say', () => {
    const counts = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(counts, fc.nat(30), (unsorted, absences) => {
        const sorted = [...unsorted].sort((a, b) => a - b)
        const rules = FAIR_RUNGS.slice(1).map((rung, at) => ({ rung, count: sorted[at]! }))
        expect(isLadder(rules)).toBe(true)
        const at = (count: number) => FAIR_RUNGS.indexOf(rungOf(rules, count))
        expect(at(absences + 1)).toBeGreaterThanOrEqual(at(absences))
        expect(at(absences)).toBe(sorted.filter(count => count <= absences).length)
      }),
    )
  })

  it('is no ladder when a rung is missing or not above the one before', () => {
    const rules = (a: number, b: number, c: number) => [
      { rung: 'notice' as const, count: a },
      { rung: 'warning' as const, count: b },
      { rung: 'barred' as const, count: c },
    ]
    expect([
      isLadder(rules(1, 2, 4)),
      isLadder(rules(2, 2, 4)),
      isLadder(rules(1, 3, 2)),
      isLadder(rules(0, 1, 2)),
    ]).toEqual([true, false, false, false])
    expect(isLadder(rules(1, 2, 4).slice(0, 2))).toBe(false)
  })

  it('can be appealed against for fourteen days and only once', () => {
    const at = (days: number) => new Date(now.getTime() + days * 86_400_000)
    expect(mayAppealAt({ at: now, status: 'standing' }, at(14))).toBe(true)
    expect(mayAppealAt({ at: now, status: 'standing' }, new Date(at(14).getTime() + 1))).toBe(false)
    expect(mayAppealAt({ at: now, status: 'upheld' }, at(1))).toBe(false)
  })
})

describe('late parties', () => {
  it('are proposed from the last minute of the rule on, while something is still to come', () => {
    const party = { partyId: 'p', arrived: false, starts: [minutes(-8), minutes(30)] }
    expect(lateParties([party], 8, now)).toEqual([{ partyId: 'p', missedAt: minutes(-8) }])
    expect(lateParties([party], 9, now)).toEqual([])
    expect(lateParties([{ ...party, arrived: true }], 8, now)).toEqual([])
    expect(lateParties([{ ...party, starts: [minutes(-8)] }], 8, now)).toEqual([])
    expect(lateParties([{ ...party, starts: [] }], 8, now)).toEqual([])
  })

  it('have proposals that end once', () => {
    const moves = RELEASE_STATUSES.map(from => [
      from,
      RELEASE_STATUSES.filter(to => mayMoveRelease(from, to, 'office')),
      RELEASE_STATUSES.filter(to => mayMoveRelease(from, to, 'system')),
    ])
    expect(moves).toEqual([
      ['proposed', ['approved', 'dismissed'], ['lapsed']],
      ['approved', [], []],
      ['dismissed', [], []],
      ['lapsed', [], []],
    ])
  })
})

describe('what came of a meeting', () => {
  const outcome = fc.record({
    intentSigned: fc.boolean(),
    openings: fc.nat(50),
    cooperations: fc.subarray([...COOPERATION_KINDS]),
  })

  it('is the same whichever side speaks first, and never more than either says', () => {
    fc.assert(
      fc.property(fc.option(outcome), fc.option(outcome), (a, b) => {
        const joined = combineOutcomes(a, b)
        expect(combineOutcomes(b, a)).toEqual(joined)
        for (const one of [a, b]) if (one) expect(joined.openings).toBeLessThanOrEqual(one.openings)
        if (joined.intent === 'both') expect(a?.intentSigned && b?.intentSigned).toBe(true)
        if (joined.differs) expect(a && b).toBeTruthy()
      }),
    )
  })
})
