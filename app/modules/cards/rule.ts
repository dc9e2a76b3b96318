import { z } from 'zod'
import { FACT_NAMES, FACTS, type FactName, type Facts, rungOf } from './facts'

export const OPS = ['at-least', 'at-most', 'is-one-of', 'has-any'] as const
export type Op = (typeof OPS)[number]
export type Condition = { fact: FactName; op: Op; value: string | number | string[] }
/** A tier's conditions: all of these, any of these, not this, or a fact compared with a value. */
export type Rule = { all: Rule[] } | { any: Rule[] } | { not: Rule } | Condition

/** What a rule says of facts, node by node, with what was found. */
export type Trace =
  | { kind: 'all' | 'any' | 'not'; met: boolean; parts: Trace[] }
  | {
      kind: 'fact'
      met: boolean
      fact: FactName
      op: Op
      value: Condition['value']
      found: Condition['value']
    }

/** Comparisons that make sense for a kind of fact; the first is offered. */
export const OPS_OF = {
  ladder: ['at-least', 'at-most'],
  number: ['at-least', 'at-most'],
  choice: ['is-one-of'],
  set: ['has-any'],
} as const satisfies Record<string, readonly Op[]>

export const MOST_NODES = 60
export const MOST_DEPTH = 6

function fits({ fact, op, value }: Condition): boolean {
  const known = FACTS[fact]
  if (!(OPS_OF[known.kind] as readonly Op[]).includes(op)) return false
  if (known.kind === 'number')
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= known.max
  const values = known.values as readonly string[]
  if (known.kind === 'ladder') return typeof value === 'string' && values.includes(value)
  if (!Array.isArray(value)) return false
  return value.length > 0 && new Set(value).size === value.length && value.every(one => values.includes(one))
}

const condition = z
  .strictObject({
    fact: z.enum(FACT_NAMES as [FactName, ...FactName[]]),
    op: z.enum(OPS),
    value: z.union([z.string(), z.number(), z.array(z.string())]),
  })
  .refine(fits, 'bad-condition')

const node: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(node) }),
    z.strictObject({ any: z.array(node) }),
    z.strictObject({ not: node }),
    condition,
  ]),
)

/** Parts of a group; none for a condition. */
export function partsOf(rule: Rule): Rule[] {
  if ('all' in rule) return rule.all
  if ('any' in rule) return rule.any
  return 'not' in rule ? [rule.not] : []
}

export function countNodes(rule: Rule): number {
  return 1 + partsOf(rule).reduce((sum, part) => sum + countNodes(part), 0)
}

export function depthOf(rule: Rule): number {
  return 1 + Math.max(0, ...partsOf(rule).map(depthOf))
}

function deeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels <= 0 || Object.values(value).some(inner => deeperThan(inner, levels - 1))
}

/** Conditions as they are kept: known facts, fitting comparisons, not too many and not too deep. */
export const ruleSchema = z
  .unknown()
  .refine(value => !deeperThan(value, MOST_DEPTH * 3), 'too-deep')
  .pipe(node)
  .refine(rule => countNodes(rule) <= MOST_NODES && depthOf(rule) <= MOST_DEPTH, 'too-deep')

function holds({ fact, op, value }: Condition, found: Condition['value']): boolean {
  if (Array.isArray(value))
    return Array.isArray(found) ? value.some(one => found.includes(one)) : value.includes(String(found))
  const ladder = fact === 'degree' || fact === 'title' || fact === 'skill'
  const [left, right] = ladder
    ? [rungOf(fact, String(found)), rungOf(fact, String(value))]
    : [Number(found), Number(value)]
  return op === 'at-most' ? left <= right : left >= right
}

/** Evaluates every node, also those that no longer matter, so that the trace gives all reasons. */
export function evaluate(rule: Rule, facts: Facts): Trace {
  if ('all' in rule) {
    const parts = rule.all.map(part => evaluate(part, facts))
    return { kind: 'all', met: parts.every(part => part.met), parts }
  }
  if ('any' in rule) {
    const parts = rule.any.map(part => evaluate(part, facts))
    return { kind: 'any', met: parts.some(part => part.met), parts }
  }
  if ('not' in rule) {
    const part = evaluate(rule.not, facts)
    return { kind: 'not', met: !part.met, parts: [part] }
  }
  const found = facts[rule.fact]
  const { fact, op, value } = rule
  return { kind: 'fact', met: holds(rule, found), fact, op, value, found }
}

/** Conditions that stand in the way, as they were met with: the leaves to mend so that the rule could hold. */
export function missingOf(trace: Trace): Extract<Trace, { kind: 'fact' }>[] {
  if (trace.met) return []
  if (trace.kind === 'fact') return [trace]
  if (trace.kind === 'not') return trace.parts.flatMap(part => (part.kind === 'fact' ? [part] : []))
  return trace.parts.flatMap(missingOf)
}
