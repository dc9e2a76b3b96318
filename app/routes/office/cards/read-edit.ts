import { FACT_NAMES, FACTS, OPS_OF, parsePath, type RuleEdit } from '~/modules/cards/index'

function setOf(form: FormData, at: readonly number[]): RuleEdit | null {
  const fact = FACT_NAMES.find(name => name === form.get('fact'))
  if (!fact) return null
  const known = FACTS[fact]
  const op = OPS_OF[known.kind].find(one => one === form.get('op'))
  if (!op) return null
  const values = form.getAll('value').map(String)
  if (known.kind === 'number') return { do: 'set', at, op, value: Number(values[0] ?? Number.NaN) }
  if (known.kind === 'ladder') return { do: 'set', at, op, value: values[0] ?? '' }
  return { do: 'set', at, op, value: values }
}

/** The edit a posted form of the editor asks for; null when it is none. */
export function readEdit(form: FormData): RuleEdit | null {
  const at = parsePath(String(form.get('path') ?? ''))
  if (!at) return null
  const fact = FACT_NAMES.find(name => name === form.get('fact'))
  switch (form.get('do')) {
    case 'add-condition':
      return fact ? { do: 'add-condition', at, fact } : null
    case 'add-all':
      return { do: 'add-group', at, group: 'all' }
    case 'add-any':
      return { do: 'add-group', at, group: 'any' }
    case 'turn':
      return { do: 'turn', at }
    case 'negate':
      return { do: 'negate', at }
    case 'remove':
      return { do: 'remove', at }
    case 'set':
      return setOf(form, at)
    default:
      return null
  }
}
