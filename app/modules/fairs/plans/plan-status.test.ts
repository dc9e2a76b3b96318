import { describe, expect, it } from 'vitest'
import { isSolved, isUnderWay, PLAN_MOVES, type PlanState } from './plan-status'

describe('states of a plan', () => {
  it('are reached only from where the table says', () => {
    expect(
      Object.fromEntries(Object.entries(PLAN_MOVES).map(([to, { from }]) => [to, from.join(' ')])),
    ).toEqual({
      solving: 'draft solving',
      solved: 'solving',
      failed: 'draft solving',
      cancelled: 'draft solving',
      published: 'solved',
      superseded: 'published',
    })
  })

  it('are under way, or have meetings, or have come to nothing', () => {
    const states: PlanState[] = [
      'draft',
      'solving',
      'solved',
      'failed',
      'cancelled',
      'published',
      'superseded',
    ]
    expect(states.filter(isUnderWay)).toEqual(['draft', 'solving'])
    expect(states.filter(isSolved)).toEqual(['solved', 'published', 'superseded'])
    expect(states.some(state => isUnderWay(state) && isSolved(state))).toBe(false)
  })
})
