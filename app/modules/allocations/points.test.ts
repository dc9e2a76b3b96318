import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEGREES } from '../../kernel/degree'
import { EXAMPLE_POINTS, scorePoints } from './points'

const facts = fc.record({
  degree: fc.constantFrom(...DEGREES),
  insuranceMonths: fc.nat(600),
  householdSize: fc.integer({ min: 1, max: 8 }),
  ownsHome: fc.boolean(),
})

describe('points', () => {
  it('are explained by lines that add up, none above its maximum', () => {
    fc.assert(
      fc.property(facts, household => {
        const { total, lines } = scorePoints(EXAMPLE_POINTS, household)
        expect(lines.reduce((sum, line) => sum + line.points, 0)).toBe(total)
        for (const line of lines) expect(line.points).toBeLessThanOrEqual(line.max)
      }),
    )
  })

  it('never fall when insurance or household grow', () => {
    fc.assert(
      fc.property(facts, household => {
        const sum = scorePoints(EXAMPLE_POINTS, household).total
        const more = { ...household, insuranceMonths: household.insuranceMonths + 1 }
        const larger = { ...household, householdSize: household.householdSize + 1 }
        expect(scorePoints(EXAMPLE_POINTS, more).total).toBeGreaterThanOrEqual(sum)
        expect(scorePoints(EXAMPLE_POINTS, larger).total).toBeGreaterThanOrEqual(sum)
      }),
    )
  })

  it('are the published sum for a known household', () => {
    const known = { degree: 'master', insuranceMonths: 25, householdSize: 3, ownsHome: false } as const
    expect(scorePoints(EXAMPLE_POINTS, known).total).toBe(30 + 8 + 10 + 15)
  })
})
