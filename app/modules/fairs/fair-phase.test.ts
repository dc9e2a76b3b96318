import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allows,
  FAIR_ACTS,
  FAIR_PHASES,
  PHASE_RULES,
  phaseByCalendar,
  phaseEnds,
  phaseOf,
} from './fair-phase'

/** The table once more, written by hand: act → phases in which it may be done. */
const MIRROR = {
  'lay-slots': ['draft', 'registration', 'wishes'],
  register: ['registration'],
  'edit-party': ['registration', 'wishes'],
  withdraw: ['registration', 'wishes', 'timetable', 'swap', 'day'],
  review: ['registration', 'wishes', 'timetable'],
  wish: ['wishes'],
  solve: ['timetable', 'swap'],
  publish: ['timetable', 'swap'],
  swap: ['swap'],
  repair: ['swap', 'day'],
  'check-in': ['day'],
  'report-outcome': ['day', 'follow_up'],
} as const

const at = (day: number) => new Date(Date.UTC(2026, 9, day))
const starts = [
  { phase: 'registration', startsAt: at(1) },
  { phase: 'wishes', startsAt: at(10) },
  { phase: 'timetable', startsAt: at(20) },
  { phase: 'day', startsAt: at(28) },
] as const

describe('the phases of an edition', () => {
  for (const act of FAIR_ACTS) {
    it(`allow to ${act} exactly when listed`, () => {
      expect(FAIR_PHASES.filter(phase => allows(phase, act))).toEqual(MIRROR[act])
    })
  }

  it('hide a draft from visitors and nothing else', () => {
    expect(FAIR_PHASES.filter(phase => !PHASE_RULES[phase].shown)).toEqual(['draft'])
  })

  it('follow the calendar to the instant', () => {
    expect(phaseByCalendar(starts, new Date(at(1).getTime() - 1))).toBe('draft')
    expect(phaseByCalendar(starts, at(1))).toBe('registration')
    expect(phaseByCalendar(starts, at(19))).toBe('wishes')
    expect(phaseByCalendar(starts, at(27))).toBe('timetable')
    expect(phaseByCalendar(starts, at(40))).toBe('day')
  })

  it('stay where the office put them until it lets go', () => {
    const held = { phase: 'registration', phaseHeld: true, phaseStarts: starts } as const
    expect(phaseOf(held, at(28))).toBe('registration')
    expect(phaseOf({ ...held, phaseHeld: false }, at(28))).toBe('day')
  })

  it('end where the next dated one begins', () => {
    expect(phaseEnds(starts, 'wishes')).toEqual(at(20))
    expect(phaseEnds(starts, 'timetable')).toEqual(at(28))
    expect(phaseEnds(starts, 'day')).toBeNull()
  })

  it('never go back as time passes', () => {
    const instant = fc.date({ min: at(1), max: at(60), noInvalidDate: true })
    const dated = fc.array(fc.record({ phase: fc.constantFrom(...FAIR_PHASES), startsAt: instant }))
    fc.assert(
      fc.property(dated, instant, fc.nat(), (some, now, later) => {
        const first = FAIR_PHASES.indexOf(phaseByCalendar(some, now))
        const second = FAIR_PHASES.indexOf(phaseByCalendar(some, new Date(now.getTime() + later)))
        expect(second).toBeGreaterThanOrEqual(first)
      }),
    )
  })
})
