import { z } from 'zod'

/** An address as typed: trimmed, lower case, at most 254 characters. */
export const emailField = z.string('required').trim().toLowerCase().max(254, 'long').pipe(z.email('email'))

/** The login form. */
export const loginSchema = z.object({
  email: emailField,
  password: z.string('required').max(200, 'long'),
  next: z.string().max(2000).optional(),
})
