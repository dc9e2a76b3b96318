import { z } from 'zod'

const schema = z.object({
  seed: z.coerce.number().int().min(0).max(999_999_999),
  effort: z.enum(['fast', 'normal', 'thorough']),
  note: z.string().trim().max(200).default(''),
})

/** What the solve form asks for; null for what it could not have sent. */
export function readSolveForm(form: FormData) {
  const read = schema.safeParse(Object.fromEntries(form))
  return read.success ? read.data : null
}
