import { z } from 'zod'
import { cleanLine } from '../../kernel/text'
import { emailField } from './login.schema'
import { passwordProblem } from './password-rule'

/** A short line of text that must not be empty. */
export const lineField = z
  .string('required')
  .transform(cleanLine)
  .pipe(z.string().min(1, 'required').max(80, 'long'))

/** A password to be set: its length; what it must not contain is checked where the owner is known. */
export const newPasswordField = z.string('required').min(10, 'short').max(200, 'long')

/** What everybody gives who signs up, and the consent. */
export const signUpFields = {
  name: lineField,
  email: emailField,
  password: newPasswordField,
  consent: z.literal('on', 'consent'),
}

/** Adds the rule that a password must not be guessable from the form it stands in. */
export function refusingWeakPasswords(
  form: { email?: string; name: string; password: string },
  context: z.RefinementCtx,
): void {
  const problem = passwordProblem(form.password, { email: form.email ?? '', name: form.name })
  if (problem) context.addIssue({ code: 'custom', path: ['password'], message: problem })
}

/** A graduate signs up. */
export const graduateSignUpSchema = z.object(signUpFields).superRefine(refusingWeakPasswords)

/** An address alone: forgotten password, another confirmation mail. */
export const emailSchema = z.object({ email: emailField })

/** A new password by a mailed link. */
export const resetSchema = z.object({ token: z.string().max(200), password: newPasswordField })

/** Name and language of an account. */
export const profileSchema = z.object({ name: lineField, locale: z.enum(['zh-CN', 'en'], 'required') })

/** A new password by its owner. */
export const changePasswordSchema = z.object({
  current: z.string('required').max(200, 'long'),
  password: newPasswordField,
  endOthers: z.literal('on').optional(),
})
