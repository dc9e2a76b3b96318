/** Outcome of a command: a value, or an expected refusal with a literal code and the facts behind it. */
export type Ok<T> = { ok: true; value: T }
export type Refused<C extends string> = { ok: false; code: C; facts?: Record<string, unknown> }
export type Result<T, C extends string = never> = Ok<T> | Refused<C>

/** The successful outcome. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** An expected refusal; bugs throw instead. `facts` may name what stood in the way, never personal data. */
export function refuse<const C extends string>(code: C, facts?: Record<string, unknown>): Refused<C> {
  return facts ? { ok: false, code, facts } : { ok: false, code }
}
