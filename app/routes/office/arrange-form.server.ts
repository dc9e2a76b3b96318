import type { ArrangeReply } from './arrange-form'

type Input = { seed: number; settings: { slots: number; tables: number; maxBreakSpread?: number } }
type Read =
  | { ok: true; input: Input; typed: ArrangeReply['typed'] }
  | { ok: false; error: 'slots-missing' | 'tables-missing'; input: Input; typed: ArrangeReply['typed'] }

const MOST_SLOTS = 60
const MOST_TABLES = 100_000

/** Numbers of the form; the sizes matter for sheets only, JSON says them itself. */
export function readArrangeForm(form: FormData): Read {
  const typed = Object.fromEntries(
    ['slots', 'tables', 'spread', 'seed'].map(name => [name, String(form.get(name) ?? '').slice(0, 12)]),
  )
  const numberOf = (name: string, least: number, most: number): number | null => {
    const text = typed[name] ?? ''
    const number = /^\d{1,9}$/.test(text) ? Number(text) : null
    return number !== null && number >= least && number <= most ? number : null
  }
  const slots = numberOf('slots', 1, MOST_SLOTS)
  const tables = numberOf('tables', 1, MOST_TABLES)
  const spread = numberOf('spread', 0, MOST_SLOTS)
  const settings = {
    slots: slots ?? 1,
    tables: tables ?? 1,
    ...(spread !== null && { maxBreakSpread: spread }),
  }
  const input = { seed: numberOf('seed', 0, 999_999_999) ?? 1, settings }
  if (slots === null) return { ok: false, error: 'slots-missing', input, typed }
  if (tables === null) return { ok: false, error: 'tables-missing', input, typed }
  return { ok: true, input, typed }
}
