import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Search } from './search.ts'
import { SatSolver } from './solver.ts'

const VARIABLES = 7
const literal = fc.integer({ min: 0, max: 2 * VARIABLES - 1 })
const clause = fc.array(literal, { minLength: 1, maxLength: 3 })
const count = fc.record({
  literals: fc.uniqueArray(literal, { minLength: 2, maxLength: 7, selector: x => x >> 1 }),
  limit: fc.integer({ min: 0, max: 4 }),
})
const formula = fc.record({
  clauses: fc.array(clause, { maxLength: 22 }),
  counts: fc.array(count, { maxLength: 4 }),
})
type Formula = { clauses: number[][]; counts: { literals: number[]; limit: number }[] }

const holds = (world: number, x: number) => ((world >> (x >> 1)) & 1) === (x & 1 ? 0 : 1)
const satisfies = (world: number, { clauses, counts }: Formula) =>
  clauses.every(one => one.some(x => holds(world, x))) &&
  counts.every(({ literals, limit }) => literals.filter(x => holds(world, x)).length <= limit)
const worlds = Array.from({ length: 1 << VARIABLES }, (_, world) => world)

function load({ clauses, counts }: Formula): Search {
  const sat = new SatSolver()
  for (let i = 0; i < VARIABLES; i++) sat.newVariable()
  for (const { literals, limit } of counts) sat.addAtMost(literals, limit)
  for (const one of clauses) sat.addClause(one)
  return new Search(sat)
}

describe('the clause-learning search', () => {
  it('agrees with trying every world, under assumptions too, call after call', () => {
    const assumptions = fc.array(fc.uniqueArray(literal, { maxLength: 4, selector: x => x >> 1 }), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(formula, assumptions, (given, calls) => {
        const search = load(given)
        for (const assumed of [[], ...calls]) {
          const possible = worlds.filter(
            world => satisfies(world, given) && assumed.every(x => holds(world, x)),
          )
          const verdict = search.solve(assumed, 1e6)
          expect(verdict).toBe(possible.length > 0 ? 'yes' : 'no')
          if (verdict === 'yes') {
            const world = worlds.find(w => worldOf(search) === w)!
            expect(possible).toContain(world)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('names assumptions that truly contradict each other', () => {
    fc.assert(
      fc.property(
        formula,
        fc.uniqueArray(literal, { minLength: 1, selector: x => x >> 1 }),
        (given, assumed) => {
          const search = load(given)
          if (search.solve(assumed, 1e6) !== 'no') return
          const { core } = search.s
          expect(assumed).toEqual(expect.arrayContaining(core))
          expect(worlds.some(w => satisfies(w, given) && core.every(x => holds(w, x)))).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('proves that eight pigeons do not fit into seven holes', () => {
    const sat = new SatSolver()
    const sits = Array.from({ length: 8 }, () => Array.from({ length: 7 }, () => 2 * sat.newVariable()))
    for (const row of sits) sat.addClause(row)
    for (let hole = 0; hole < 7; hole++) {
      for (let i = 0; i < 8; i++)
        for (let j = 0; j < i; j++) sat.addClause([sits[i]![hole]! ^ 1, sits[j]![hole]! ^ 1])
    }
    const search = new Search(sat)
    expect(search.solve([], 10)).toBe('undecided')
    expect(search.solve([], 1e6)).toBe('no')
    expect(sat.conflicts).toBeGreaterThan(10)
  })
})

function worldOf(search: Search): number {
  let world = 0
  for (let v = 0; v < VARIABLES; v++) if (search.s.isTrue(2 * v)) world |= 1 << v
  return world
}
