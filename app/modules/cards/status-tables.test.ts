import { describe, expect, it } from 'vitest'
import { addMonths } from './add-months'
import {
  CARD_APPLICATION_STATUSES,
  CARD_KINDS,
  CARD_PARTIES,
  CARD_WAYS,
  mayMoveCard,
  nextStage,
} from './application-status'
import { CARD_STATUSES, mayChangeCard } from './card-standing'

const MOVES = [
  'supplement→employer_check talent',
  'supplement→department_review talent',
  'supplement→office_decision talent',
  'employer_check→department_review employer',
  'employer_check→office_decision employer',
  'employer_check→supplement employer',
  'employer_check→rejected employer',
  'department_review→office_decision department',
  'department_review→supplement department',
  'office_decision→supplement office',
  'office_decision→approved office',
  'office_decision→issued office',
  'office_decision→rejected office',
  'appealed→approved office',
  'appealed→issued office',
  'appealed→rejected office',
  'approved→public_notice office',
  'public_notice→issued office',
  'public_notice→rejected office',
  'supplement→rejected system',
  'rejected→appealed talent',
  'employer_check→withdrawn talent',
  'department_review→withdrawn talent',
  'office_decision→withdrawn talent',
  'supplement→withdrawn talent',
  'approved→withdrawn talent',
]

const CARD_CHANGES = [
  'active→lost talent',
  'active→lost office',
  'lost→active office',
  'active→revoked talent',
  'lost→revoked talent',
  'active→revoked office',
  'lost→revoked office',
  'active→replaced office',
  'lost→replaced office',
]

describe('the state tables', () => {
  it('move an application as listed', () => {
    for (const from of CARD_APPLICATION_STATUSES)
      for (const to of CARD_APPLICATION_STATUSES)
        for (const party of CARD_PARTIES) {
          const move = `${from}→${to} ${party}`
          expect(mayMoveCard(from, to, party), move).toBe(MOVES.includes(move))
        }
  })

  it('change a card as listed', () => {
    for (const from of CARD_STATUSES)
      for (const to of CARD_STATUSES)
        for (const by of ['talent', 'office', 'system'] as const) {
          const move = `${from}→${to} ${by}`
          expect(mayChangeCard(from, to, by), move).toBe(CARD_CHANGES.includes(move))
        }
  })

  it('lead every kind of application to its end by moves that somebody may make', () => {
    for (const kind of CARD_KINDS)
      for (const departments of [0, 2]) {
        const begin = CARD_WAYS[kind][0]!
        let at = begin
        for (let steps = 0; at !== 'issued'; steps++) {
          const next = nextStage(kind, at, departments)
          expect(
            CARD_PARTIES.some(party => mayMoveCard(at, next, party)),
            `${kind}: ${at}→${next}`,
          ).toBe(true)
          expect(steps).toBeLessThan(8)
          at = next
        }
      }
    expect(nextStage('first', 'employer_check', 0)).toBe('office_decision')
  })
})

it('months end on the last day of a shorter month', () => {
  const add = (date: string, months: number) => addMonths(date as Parameters<typeof addMonths>[0], months)
  expect(add('2027-01-31', 1)).toBe('2027-02-28')
  expect(add('2024-02-29', 12)).toBe('2025-02-28')
  expect(add('2026-11-28', 36)).toBe('2029-11-28')
})
