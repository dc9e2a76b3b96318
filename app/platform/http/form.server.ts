import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'

/** What a page needs to show a refused form again: what was typed, and error codes by field (`''` for the whole form). */
export type FormReply = { values: Record<string, unknown>; errors: Record<string, string[]> }
export type ParsedForm<T> = { ok: true; value: T } | { ok: false; reply: FormReply }

/** Parses a posted form with a schema whose messages are error codes. */
export function parseForm<S extends z.ZodType>(form: FormData, schema: S): ParsedForm<z.output<S>> {
  const submission = parseWithZod(form, { schema })
  if (submission.status === 'success') return { ok: true, value: submission.value as z.output<S> }
  const errors: Record<string, string[]> = {}
  for (const [field, codes] of Object.entries(submission.error ?? {})) {
    if (codes)
      errors[field] = (codes as string[]).map(code => (/^[a-z][a-z-]*$/.test(code) ? code : 'required'))
  }
  return { ok: false, reply: { values: submission.payload as Record<string, unknown>, errors } }
}

/** A reply for a refusal that is not about one field. */
export function refusedForm(form: FormData, code: string, field = ''): FormReply {
  const values = Object.fromEntries([...form.entries()].filter(([, value]) => typeof value === 'string'))
  return { values, errors: { [field]: [code] } }
}
