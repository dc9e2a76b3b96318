import {
  accountCreated,
  accountDisabled,
  accountMailAsked,
  passwordChanged,
  secondFactorChanged,
  signUpRepeated,
} from '../modules/identity/index'

/** Every event of the product: a new one stands here, or the subscriptions do not compile. */
export const EVENTS = [
  // identity
  accountCreated,
  accountDisabled,
  accountMailAsked,
  passwordChanged,
  secondFactorChanged,
  signUpRepeated,
] as const

export type EventName = (typeof EVENTS)[number]['name']
