import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEGREES } from '../../kernel/degree'
import { FACT_NAMES, FACTS, type FactName, type Facts, factsSchema } from './facts'
import { type Condition, evaluate, missingOf, OPS_OF, type Rule, ruleSchema, type Trace } from './rule'
import { edited, firstCondition, hasEmptyGroup, nodeAt, parsePath } from './rule-edit'

const number = (fact: 'contractMonths' | 'insuranceMonths' | 'taxYuan') => fc.nat(FACTS[fact].max)
const facts: fc.Arbitrary<Facts> = fc.record({
  degree: fc.constantFrom(...DEGREES),
  title: fc.constantFrom(...FACTS.title.values),
  skill: fc.constantFrom(...FACTS.skill.values),
  honours: fc.subarray([...FACTS.honours.values]),
  employerKind: fc.constantFrom(...FACTS.employerKind.values),
  contractMonths: number('contractMonths'),
  insuranceMonths: number('insuranceMonths'),
  taxYuan: number('taxYuan'),
})

function conditionOn(fact: FactName): fc.Arbitrary<Condition> {
  const known = FACTS[fact]
  const op = fc.constantFrom(...OPS_OF[known.kind])
  if (known.kind === 'number') return fc.record({ fact: fc.constant(fact), op, value: fc.nat(known.max) })
  const values = [...known.values] as string[]
  const value = known.kind === 'ladder' ? fc.constantFrom(...values) : fc.subarray(values, { minLength: 1 })
  return fc.record({ fact: fc.constant(fact), op, value })
}
const condition = fc.constantFrom(...FACT_NAMES).chain(conditionOn)
const { rule } = fc.letrec<{ rule: Rule }>(tie => ({
  rule: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    condition,
    fc.array(tie('rule'), { maxLength: 3 }).map(all => ({ all })),
    fc.array(tie('rule'), { maxLength: 3 }).map(any => ({ any })),
    tie('rule').map(not => ({ not })),
  ),
}))

const met = (one: Rule, of: Facts) => evaluate(one, of).met

describe('the evaluator', () => {
  it('answers as all, any and not mean it, at every node', () => {
    const holds = (trace: Trace): boolean => {
      if (trace.kind === 'fact') return trace.met
      const parts = trace.parts.map(holds)
      const expected =
        trace.kind === 'all' ? parts.every(Boolean) : trace.kind === 'any' ? parts.some(Boolean) : !parts[0]
      expect(trace.met).toBe(expected)
      return expected
    }
    fc.assert(fc.property(rule, facts, (one, of) => void holds(evaluate(one, of))))
  })

  it('obeys De Morgan and double negation', () => {
    fc.assert(
      fc.property(rule, rule, facts, (a, b, of) => {
        expect(met({ not: { all: [a, b] } }, of)).toBe(met({ any: [{ not: a }, { not: b }] }, of))
        expect(met({ not: { any: [a, b] } }, of)).toBe(met({ all: [{ not: a }, { not: b }] }, of))
        expect(met({ not: { not: a } }, of)).toBe(met(a, of))
      }),
    )
  })

  it('never takes a card away for more months, more tax or a higher degree where a rule asks for at least', () => {
    const rising = fc.constantFrom('contractMonths', 'insuranceMonths', 'taxYuan', 'degree', 'title' as const)
    fc.assert(
      fc.property(
        rising.chain(fact => conditionOn(fact as FactName)),
        facts,
        facts,
        (one, low, high) => {
          const asked = { ...one, op: 'at-least' as const }
          if (!met(asked, low)) return
          const better = { ...high, [one.fact]: low[one.fact] }
          if (typeof better[one.fact] === 'number') Object.assign(better, { [one.fact]: FACTS.taxYuan.max })
          expect(met(asked, better)).toBe(true)
        },
      ),
    )
  })

  it('is the same after the rule and the facts were stored as JSON', () => {
    fc.assert(
      fc.property(rule, facts, (one, of) => {
        const stored = JSON.parse(JSON.stringify({ one, of }))
        expect(evaluate(stored.one, stored.of)).toEqual(evaluate(one, of))
      }),
    )
  })

  it('names only unmet conditions, and some whenever a rule of plain groups is not met', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), facts, (parts, of) => {
        const trace = evaluate({ all: parts }, of)
        expect(missingOf(trace).every(part => !part.met)).toBe(true)
        expect(missingOf(trace).length > 0).toBe(!trace.met)
      }),
    )
  })
})

describe('what is taken as a rule', () => {
  it('is every rule of the language, and stays the same', () => {
    fc.assert(
      fc.property(rule, one => {
        expect(ruleSchema.parse(one)).toEqual(one)
      }),
    )
  })

  it.each([
    null,
    {},
    { fact: 'age', op: 'at-most', value: 45 },
    { fact: 'degree', op: 'has-any', value: ['master'] },
    { fact: 'contractMonths', op: 'at-least', value: -1 },
    { fact: 'employerKind', op: 'is-one-of', value: [] },
    { fact: 'degree', op: 'at-least', value: 'wizard' },
    { all: [], any: [] },
    { all: Array.from({ length: 80 }, () => firstCondition('degree')) },
  ])('is not %j', one => expect(ruleSchema.safeParse(one).success).toBe(false))

  it('refuses nesting without end quickly', () => {
    let deep: unknown = firstCondition('degree')
    for (let level = 0; level < 2000; level++) deep = { not: deep }
    expect(ruleSchema.safeParse(deep).success).toBe(false)
  })

  it('takes facts only within their bounds', () => {
    fc.assert(
      fc.property(facts, of => {
        const honours = FACTS.honours.values.filter(one => of.honours.includes(one))
        expect(factsSchema.parse(of)).toEqual({ ...of, honours })
      }),
    )
  })
})

describe('editing', () => {
  it('adds, turns, negates and removes at the place that was named', () => {
    let one: Rule = { all: [] }
    one = edited(one, { do: 'add-condition', at: [], fact: 'degree' })!
    one = edited(one, { do: 'add-group', at: [], group: 'any' })!
    expect(hasEmptyGroup(one)).toBe(true)
    one = edited(one, { do: 'add-condition', at: [1], fact: 'honours' })!
    one = edited(one, { do: 'negate', at: [0] })!
    one = edited(one, { do: 'turn', at: [] })!
    expect(one).toEqual({ any: [{ not: firstCondition('degree') }, { any: [firstCondition('honours')] }] })
    expect(edited(one, { do: 'remove', at: [1] })).toEqual({ any: [{ not: firstCondition('degree') }] })
    expect(edited(one, { do: 'remove', at: [] })).toEqual({ all: [] })
    expect(edited(one, { do: 'turn', at: [7] })).toBeNull()
  })

  it('leaves every other node alone', () => {
    fc.assert(
      fc.property(rule, one => {
        const after = edited({ all: [one, one] }, { do: 'negate', at: [1] })!
        expect(nodeAt(after, [0])).toEqual(one)
      }),
    )
  })

  it('reads paths of forms', () => {
    expect(parsePath('')).toEqual([])
    expect(parsePath('0.12.3')).toEqual([0, 12, 3])
    for (const text of ['x', '1..2', '-1', '999', '0.'.repeat(20)]) expect(parsePath(text)).toBeNull()
  })
})
