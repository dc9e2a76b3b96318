import { z } from 'zod'
import { isCreditCode, normaliseCreditCode } from '../../kernel/credit-code'
import { isId } from '../../kernel/ids'
import { cleanLine } from '../../kernel/text'
import { emailField, lineField, refusingWeakPasswords, signUpFields } from '../identity/index'
import { ROLES } from './member-rules'

const creditCodeField = z
  .string('required')
  .max(60, 'creditCode')
  .transform(normaliseCreditCode)
  .pipe(z.string().min(1, 'required').refine(isCreditCode, 'creditCode'))

/** An enterprise signs up with its first colleague. */
export const enterpriseSignUpSchema = z
  .object({
    ...signUpFields,
    enterpriseName: z
      .string('required')
      .transform(cleanLine)
      .pipe(z.string().min(2, 'required').max(100, 'long')),
    creditCode: creditCodeField,
  })
  .superRefine(refusingWeakPasswords)

/** Somebody of a career office signs up. */
export const universitySignUpSchema = z
  .object({ ...signUpFields, universityId: z.string('university').refine(isId, 'university') })
  .superRefine(refusingWeakPasswords)

const role = z.enum(ROLES, 'required')
const id = z.string('required').refine(isId, 'required')

/** A colleague is invited. */
export const inviteSchema = z.object({ email: emailField, role })

/** Somebody without an account accepts an invitation; the address is that of the invitation. */
export const acceptSchema = z
  .object({ name: lineField, password: signUpFields.password, consent: signUpFields.consent })
  .superRefine(refusingWeakPasswords)

/** The talent office invites somebody to open an account. */
export const accountInviteSchema = z
  .object({
    email: emailField,
    kind: z.enum(['leader', 'liaison', 'department'], 'required'),
    department: z.string().transform(cleanLine).pipe(z.string().max(60, 'long')).optional(),
  })
  .refine(form => form.kind !== 'department' || form.department, {
    path: ['department'],
    message: 'department',
  })

/** The buttons of the members page. */
export const memberActionSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('invite'), email: emailField, role }),
  z.object({ intent: z.literal('role'), id, role }),
  z.object({ intent: z.literal('remove'), id }),
  z.object({ intent: z.literal('resend'), id }),
  z.object({ intent: z.literal('revoke'), id }),
])
