import type { z } from 'zod'

/** One kind of thing that happens: its name, `subject.verb-in-the-past`, and what is told about it. */
export type EventDefinition<N extends string = string, S extends z.ZodType = z.ZodType> = {
  name: N
  payload: S
}
export type EventPayload<E extends EventDefinition> = z.output<E['payload']>

/** Declares an event. Payloads carry ids and codes, never personal data. */
export function defineEvent<const N extends string, S extends z.ZodType>(
  name: N,
  payload: S,
): EventDefinition<N, S> {
  return { name, payload }
}
