import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEGREES } from '../../../kernel/degree'
import { affinityOf, servedClass, wishStrength } from './affinity'
import type { Demand, Preference, Supply } from './affinity.types'
import { fitOf } from './fill-seats'
import { pairBase } from './pair-base'
import { SHIPPED_WEIGHTS } from './shipped-weights'

const MAJORS = [
  { code: '080202', discipline: '工学' },
  { code: '080204', discipline: '工学' },
  { code: '080901', discipline: '工学' },
  { code: '120203', discipline: '管理学' },
  { code: '140101', discipline: '交叉学科' },
]
const SEASON = 2027

const supply = fc
  .record({
    major: fc.constantFrom(...MAJORS),
    degree: fc.constantFrom(...DEGREES.filter(degree => degree !== 'any')),
    graduatingClass: fc.integer({ min: 2026, max: 2028 }),
    count: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ major, ...rest }): Supply => ({ majorCode: major.code, discipline: major.discipline, ...rest }))
const demand = fc
  .record({
    id: fc.uuid(),
    title: fc.constant('工程师'),
    majors: fc.uniqueArray(fc.constantFrom(...MAJORS), { maxLength: 3, selector: major => major.code }),
    degree: fc.constantFrom(...DEGREES),
    headcount: fc.integer({ min: 1, max: 30 }),
    graduatingClasses: fc.uniqueArray(fc.integer({ min: 2026, max: 2028 }), { maxLength: 2 }),
  })
  .map((drawn): Demand => drawn)
const preference: fc.Arbitrary<Preference> = fc.oneof(
  fc.constant(null),
  fc.constant({ kind: 'neutral' as const }),
  fc.constant({ kind: 'block' as const }),
  fc.integer({ min: 1, max: 60 }).map(rank => ({ kind: 'wish' as const, rank })),
)
const weights = fc.record({
  major: fc.integer({ min: 0, max: 100 }),
  degree: fc.integer({ min: 0, max: 100 }),
  volume: fc.integer({ min: 1, max: 100 }),
  universityWish: fc.integer({ min: 0, max: 100 }),
  enterpriseWish: fc.integer({ min: 0, max: 100 }),
  mutual: fc.integer({ min: 0, max: 100 }),
})
const supplies = fc.array(supply, { maxLength: 6 })
const demands = fc.array(demand, { maxLength: 6 })
const silent = { university: null, enterprise: null }
const worth = (some: Supply[], others: Demand[]) =>
  affinityOf(pairBase(some, others, SEASON), silent, SHIPPED_WEIGHTS)

describe('the affinity of a pair', () => {
  it('is a whole number from 0 to 1000 whatever the weights', () => {
    fc.assert(
      fc.property(
        supplies,
        demands,
        preference,
        preference,
        weights,
        (some, others, university, enterprise, own) => {
          const { value, base } = affinityOf(pairBase(some, others, SEASON), { university, enterprise }, own)
          for (const number of [value, base]) {
            expect(Number.isInteger(number)).toBe(true)
            expect(number).toBeGreaterThanOrEqual(0)
            expect(number).toBeLessThanOrEqual(1000)
          }
        },
      ),
    )
  })

  it('never falls when a university supplies more', () => {
    fc.assert(
      fc.property(supplies, supply, demands, fc.nat({ max: 5 }), (some, more, others, at) => {
        const grown = some.map((line, index) =>
          index === at ? { ...line, count: line.count + more.count } : line,
        )
        const before = worth(some, others).base
        expect(worth([...some, more], others).base).toBeGreaterThanOrEqual(before)
        expect(worth(grown, others).base).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('never falls when an enterprise asks for more people', () => {
    fc.assert(
      fc.property(
        supplies,
        demands,
        demand,
        fc.integer({ min: 1, max: 20 }),
        (some, others, another, extra) => {
          const before = worth(some, others).value
          const grown = others.map(one => ({ ...one, headcount: one.headcount + extra }))
          expect(worth(some, [...others, another]).value).toBeGreaterThanOrEqual(before)
          expect(worth(some, grown).value).toBeGreaterThanOrEqual(before)
        },
      ),
    )
  })

  it('is 0 when either side blocks, whatever else speaks for it', () => {
    fc.assert(
      fc.property(supplies, demands, preference, fc.boolean(), (some, others, other, first) => {
        const block = { kind: 'block' } as const
        const wishes = first
          ? { university: block, enterprise: other }
          : { university: other, enterprise: block }
        const { value, blocked } = affinityOf(pairBase(some, others, SEASON), wishes, SHIPPED_WEIGHTS)
        expect([value, blocked]).toEqual([0, true])
      }),
    )
  })

  it('is at least 1 as soon as something fits or somebody wished', () => {
    const wished = affinityOf(
      pairBase([], [], SEASON),
      { university: { kind: 'wish', rank: 60 }, enterprise: null },
      SHIPPED_WEIGHTS,
    )
    expect(wished.value).toBeGreaterThan(0)
    expect(worth([], []).value).toBe(0)
  })

  it('does not depend on the order of supply and openings', () => {
    fc.assert(
      fc.property(supplies, demands, (some, others) => {
        const forward = worth(some, others)
        const backward = worth([...some].reverse(), [...others].reverse())
        expect(backward.value).toBe(forward.value)
        expect(backward.explanation.matches.map(match => match.openingId)).toEqual(
          forward.explanation.matches.map(match => match.openingId),
        )
      }),
    )
  })

  it('is explained by parts that add up to it', () => {
    fc.assert(
      fc.property(supplies, demands, fc.integer({ min: 1, max: 40 }), (some, others, rank) => {
        const wishes = { university: { kind: 'wish' as const, rank }, enterprise: null }
        const { value, explanation } = affinityOf(pairBase(some, others, SEASON), wishes, SHIPPED_WEIGHTS)
        const sum = Object.values(explanation.parts).reduce((total, part) => total + part.got, 0)
        expect(Math.abs(sum - value)).toBeLessThanOrEqual(0.5 + 1e-9)
      }),
    )
  })
})

describe('a wish', () => {
  it('is worth less further down, and more when both wish', () => {
    expect(wishStrength({ kind: 'wish', rank: 1 })).toBe(1)
    expect(wishStrength({ kind: 'wish', rank: 6 })).toBeCloseTo(0.8)
    expect(wishStrength({ kind: 'wish', rank: 99 })).toBe(0.3)
    expect(wishStrength({ kind: 'neutral' })).toBe(0)
    const none = pairBase([], [], SEASON)
    const wish = { kind: 'wish', rank: 1 } as const
    const alone = affinityOf(none, { university: wish, enterprise: null }, SHIPPED_WEIGHTS).value
    const both = affinityOf(none, { university: wish, enterprise: wish }, SHIPPED_WEIGHTS).value
    expect(both).toBeGreaterThan(2 * alone)
  })
})

describe('graduates and openings', () => {
  const line: Supply = {
    majorCode: '080202',
    discipline: '工学',
    degree: 'bachelor',
    graduatingClass: SEASON,
    count: 100,
  }
  const opening: Demand = {
    id: 'a',
    title: '机械工程师',
    majors: [{ code: '080202', discipline: '工学' }],
    degree: 'bachelor',
    headcount: 5,
    graduatingClasses: [],
  }

  it('are as near as their majors are', () => {
    expect(fitOf(line, opening, SEASON)?.nearness).toBe('same')
    expect(fitOf({ ...line, majorCode: '080204' }, opening, SEASON)?.nearness).toBe('class')
    expect(fitOf({ ...line, majorCode: '080901' }, opening, SEASON)?.nearness).toBe('discipline')
    expect(fitOf({ ...line, majorCode: '120203', discipline: '管理学' }, opening, SEASON)).toBeNull()
    expect(fitOf(line, { ...opening, majors: [] }, SEASON)?.nearness).toBe('any')
  })

  it('do not fit below the degree, and count less above it', () => {
    expect(fitOf({ ...line, degree: 'associate' }, opening, SEASON)).toBeNull()
    expect(fitOf({ ...line, degree: 'master' }, opening, SEASON)?.graduates).toBe(60)
  })

  it('meet in the class asked for, or in the one the fair serves', () => {
    expect(fitOf({ ...line, graduatingClass: SEASON + 1 }, opening, SEASON)?.graduates).toBe(40)
    expect(fitOf({ ...line, graduatingClass: SEASON - 1 }, opening, SEASON)).toBeNull()
    expect(fitOf(line, { ...opening, graduatingClasses: [SEASON + 1] }, SEASON)).toBeNull()
  })

  it('belong to the season of the day of the fair', () => {
    expect(servedClass('2026-10-28')).toBe(2027)
    expect(servedClass('2027-03-20')).toBe(2027)
  })
})
