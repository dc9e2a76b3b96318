import { FACTS, type FactName } from './facts'
import { type Condition, OPS_OF, partsOf, type Rule } from './rule'

/** Address of a node: the positions on the way from the root, `[]` the root itself. */
export type NodePath = readonly number[]
export type RuleEdit =
  | { do: 'add-condition'; at: NodePath; fact: FactName }
  | { do: 'add-group'; at: NodePath; group: 'all' | 'any' }
  | { do: 'set'; at: NodePath; op: Condition['op']; value: Condition['value'] }
  | { do: 'turn'; at: NodePath }
  | { do: 'negate'; at: NodePath }
  | { do: 'remove'; at: NodePath }

/** The path in a form field: `0.2.1`, empty for the root; null when it is none. */
export function parsePath(text: string): NodePath | null {
  if (text === '') return []
  return /^\d{1,2}(\.\d{1,2}){0,9}$/.test(text) ? text.split('.').map(Number) : null
}

/** The node at a path. */
export function nodeAt(rule: Rule, [first, ...rest]: NodePath): Rule | null {
  if (first === undefined) return rule
  const part = partsOf(rule)[first]
  return part ? nodeAt(part, rest) : null
}

function withParts(rule: Rule, parts: Rule[]): Rule | null {
  if ('all' in rule) return { all: parts }
  if ('any' in rule) return { any: parts }
  return 'not' in rule ? (parts[0] ? { not: parts[0] } : null) : rule
}

type Change = (node: Rule) => Rule | null

function changedAt(rule: Rule, [first, ...rest]: NodePath, change: Change): Rule | null {
  if (first === undefined) return change(rule)
  const parts = partsOf(rule).flatMap((part, index) => {
    const kept = index === first ? changedAt(part, rest, change) : part
    return kept ? [kept] : []
  })
  return withParts(rule, parts)
}

/** The condition a new line starts with. */
export function firstCondition(fact: FactName): Condition {
  const known = FACTS[fact]
  const op = OPS_OF[known.kind][0]
  if (known.kind === 'number') return { fact, op, value: 12 }
  const value = known.values[known.kind === 'ladder' ? known.values.length - 1 : 0]!
  return { fact, op, value: known.kind === 'ladder' ? value : [value] }
}

function changeOf(edit: RuleEdit): Change {
  switch (edit.do) {
    case 'add-condition':
      return node => addTo(node, firstCondition(edit.fact))
    case 'add-group':
      return node => addTo(node, edit.group === 'all' ? { all: [] } : { any: [] })
    case 'set':
      return node => ('fact' in node ? { fact: node.fact, op: edit.op, value: edit.value } : node)
    case 'turn':
      return node => ('all' in node ? { any: node.all } : 'any' in node ? { all: node.any } : node)
    case 'negate':
      return node => ('not' in node ? node.not : { not: node })
    case 'remove':
      return () => null
  }
}

function addTo(node: Rule, part: Rule): Rule {
  if ('all' in node) return { all: [...node.all, part] }
  if ('any' in node) return { any: [...node.any, part] }
  return { all: [node, part] }
}

/** The rule after one edit; removing the root leaves an empty group. Null when there is no such node. */
export function edited(rule: Rule, edit: RuleEdit): Rule | null {
  if (!nodeAt(rule, edit.at)) return null
  return changedAt(rule, edit.at, changeOf(edit)) ?? { all: [] }
}

/** Whether a group without parts is left: `all` of nothing would let everybody in. */
export function hasEmptyGroup(rule: Rule): boolean {
  if ('fact' in rule) return false
  const parts = partsOf(rule)
  return parts.length === 0 || parts.some(hasEmptyGroup)
}
