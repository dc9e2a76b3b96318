import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate } from '~/kernel/local-date'
import { isWorkingDay, SHIPPED_CALENDAR } from '~/kernel/working-days'
import {
  addMonths,
  type Contact,
  careState,
  type FrequencyRule,
  nextDue,
  summariseContacts,
  weekOf,
} from './frequency'
import { VISIT_MODES } from './visit-status'

const day = (text: string) => text as LocalDate
const rule: FrequencyRule = { visitEveryMonths: 3, contactEveryDays: 45, firstVisitDays: 30 }
const START = day('2026-01-05')
const due = (contacts: Contact[], changed: Partial<FrequencyRule> = {}) =>
  nextDue({ ...rule, ...changed }, START, summariseContacts(contacts), SHIPPED_CALENDAR)
const contact = (onDate: string, mode: Contact['mode'], next: string | null = null): Contact => ({
  onDate: day(onDate),
  mode,
  nextContactOn: next === null ? null : day(next),
})

describe('the frequency rule', () => {
  it('wants the first visit so many days after the pairing began', () => {
    expect(due([])).toEqual({ dueOn: '2026-02-04', reason: 'first' })
  })

  it('wants a visit each quarter and a contact between', () => {
    expect(due([contact('2026-03-10', 'visit')])).toEqual({ dueOn: '2026-04-24', reason: 'contact' })
    expect(due([contact('2026-03-10', 'visit'), contact('2026-05-08', 'phone')])).toEqual({
      dueOn: '2026-06-10',
      reason: 'visit',
    })
    expect(due([contact('2026-03-10', 'visit')], { contactEveryDays: null })).toEqual({
      dueOn: '2026-06-10',
      reason: 'visit',
    })
  })

  it('keeps what was agreed when that is earlier', () => {
    expect(due([contact('2026-03-10', 'visit', '2026-03-25')])).toEqual({
      dueOn: '2026-03-25',
      reason: 'agreed',
    })
    expect(due([contact('2026-03-10', 'visit', '2026-03-25'), contact('2026-03-26', 'phone')]).reason).toBe(
      'contact',
    )
  })

  it('does not take a call for a visit', () => {
    expect(due([contact('2026-01-20', 'phone')])).toEqual({ dueOn: '2026-02-04', reason: 'first' })
  })

  it('moves a day off to the next working day: the Spring Festival, a weekend', () => {
    expect(due([contact('2026-01-20', 'visit', '2026-02-18')]).dueOn).toBe('2026-02-24')
    expect(due([contact('2026-01-20', 'visit', '2026-01-25')]).dueOn).toBe('2026-01-26')
  })

  it('counts months by the calendar', () => {
    expect(addMonths(day('2025-11-30'), 3)).toBe('2026-02-28')
    expect(addMonths(day('2026-12-31'), 2)).toBe('2027-02-28')
  })

  it('tells the week from Monday to Sunday', () => {
    for (const date of ['2026-11-23', '2026-11-26', '2026-11-29']) {
      expect(weekOf(day(date))).toEqual({ from: '2026-11-23', to: '2026-11-29' })
    }
  })
})

const offset = fc.integer({ min: 0, max: 400 })
const contacts = fc.array(
  fc.record({
    onDate: offset.map(days => addDays(START, days)),
    mode: fc.constantFrom(...VISIT_MODES),
    nextContactOn: fc.constant(null),
  }),
  { maxLength: 12 },
)

describe('whatever the contacts', () => {
  it('the due day is a working day and never before the pairing began', () => {
    fc.assert(
      fc.property(contacts, list => {
        const { dueOn } = due(list)
        expect(dueOn >= START).toBe(true)
        expect(isWorkingDay(SHIPPED_CALENDAR, dueOn)).toBe(true)
      }),
    )
  })

  it('a later face-to-face contact never brings the due day nearer', () => {
    fc.assert(
      fc.property(contacts, offset, (list, days) => {
        const last = list.reduce((latest, { onDate }) => (onDate > latest ? onDate : latest), START)
        const more = contact(addDays(last, days), 'visit')
        if (list.length > 0) expect(due([...list, more]).dueOn >= due(list).dueOn).toBe(true)
      }),
    )
  })

  it('after a visit it is never later than the rule allows, but for days off', () => {
    fc.assert(
      fc.property(contacts, list => {
        const { lastVisitOn } = summariseContacts(list)
        if (lastVisitOn) expect(due(list).dueOn <= addDays(addMonths(lastVisitOn, 3), 11)).toBe(true)
      }),
    )
  })

  it('the state follows the day', () => {
    fc.assert(
      fc.property(offset, offset, fc.integer({ min: 0, max: 60 }), (a, b, soon) => {
        const state = careState(addDays(START, a), addDays(START, b), soon)
        expect(state).toBe(a < b ? 'overdue' : a - b <= soon ? 'due' : 'visited')
      }),
    )
  })
})
