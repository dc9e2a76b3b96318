import { z } from 'zod'
import { defineEvent } from '../events/index'

/** A link of the account is to be mailed; the token is sealed with the product's key. */
export const accountMailAsked = defineEvent(
  'account.mail-asked',
  z.object({
    kind: z.enum(['confirm-email', 'reset-password']),
    userId: z.uuid(),
    sealedToken: z.string(),
    nonce: z.string(),
  }),
)

/** Somebody tried to sign up with the address of this account. */
export const signUpRepeated = defineEvent('account.sign-up-repeated', z.object({ userId: z.uuid() }))

/** Somebody signed up. */
export const accountCreated = defineEvent('account.created', z.object({ userId: z.uuid(), kind: z.string() }))

/** A password was changed or replaced. */
export const passwordChanged = defineEvent('account.password-changed', z.object({ userId: z.uuid() }))

/** An account was disabled or enabled again by the talent office. */
export const accountDisabled = defineEvent(
  'account.disabled',
  z.object({ userId: z.uuid(), disabled: z.boolean() }),
)

/** The second factor was switched on or off. */
export const secondFactorChanged = defineEvent(
  'account.second-factor-changed',
  z.object({ userId: z.uuid(), enabled: z.boolean() }),
)
