import { describe, expect, it } from 'vitest'
import { BATCH_STATUSES, mayMoveBatch, takesApplications } from './batch-status'
import { HOUSING_STATUSES, mayMoveHousing } from './housing-status'

const BATCH_MOVES = [
  'draft→open',
  'open→notice',
  'notice→frozen',
  'notice→ranked',
  'frozen→ranked',
  'ranked→selecting',
  'selecting→closed',
  'draft→cancelled',
  'open→cancelled',
  'notice→cancelled',
]

const HOUSING_MOVES = [
  'supplement→submitted talent',
  'withdrawn→submitted talent',
  'submitted→supplement office',
  'submitted→approved office',
  'appealed→approved office',
  'submitted→rejected office',
  'appealed→rejected office',
  'rejected→appealed talent',
  'submitted→withdrawn talent',
  'supplement→withdrawn talent',
  'approved→withdrawn talent',
  'rejected→withdrawn talent',
  'appealed→withdrawn talent',
]

describe('the state tables', () => {
  it('move a batch as listed, and never back once its roster is frozen', () => {
    for (const from of BATCH_STATUSES)
      for (const to of BATCH_STATUSES)
        expect(mayMoveBatch(from, to), `${from}→${to}`).toBe(BATCH_MOVES.includes(`${from}→${to}`))
  })

  it('move an application as listed', () => {
    for (const from of HOUSING_STATUSES)
      for (const to of HOUSING_STATUSES)
        for (const side of ['talent', 'office'] as const) {
          const move = `${from}→${to} ${side}`
          expect(mayMoveHousing(from, to, side), move).toBe(HOUSING_MOVES.includes(move))
        }
  })

  it('take applications from the first instant to before the last', () => {
    const batch = { status: 'open' as const, applyFrom: new Date(1000), applyUntil: new Date(2000) }
    expect([999, 1000, 1999, 2000].map(at => takesApplications(batch, new Date(at)))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(takesApplications({ ...batch, status: 'notice' }, new Date(1500))).toBe(false)
  })
})
