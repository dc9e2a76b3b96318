import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { badRequest } from './responses.server'

/** What a form gets back when it was not accepted: error codes by field, and what was typed (never a password). */
export type FormReply = { errors: Record<string, string[]>; typed: Record<string, string> }
export type ReadForm<T> = { ok: true; value: T; typed: FormReply['typed'] } | { ok: false; reply: FormReply }

function typedTexts(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !/password|^(backup)?code$/i.test(name)) texts[name] = value
  }
  return texts
}

/** The fields of a request; a body that is no form is a 400. */
export async function readFields(request: Request): Promise<FormData> {
  return request.formData().catch(() => {
    throw badRequest()
  })
}

/** Reads a posted form and checks it against its schema, whose messages are error codes. */
export async function readForm<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<ReadForm<z.output<S>>> {
  const form = await readFields(request)
  const submission = parseWithZod(form, { schema })
  const typed = typedTexts(form)
  if (submission.status === 'success') return { ok: true, value: submission.value as z.output<S>, typed }
  const found = submission.error ?? {}
  const errors: Record<string, string[]> = {}
  for (const name of new Set([...form.keys(), ...Object.keys(found)])) {
    const codes = found[name]
    if (codes) errors[name] = codes
  }
  return { ok: false, reply: { errors, typed } }
}
