import { ACCOUNTS_EVENTS } from './events/accounts'
import { CARE_EVENTS } from './events/care'
import { FAIRS_EVENTS } from './events/fairs'
import { HIRING_EVENTS } from './events/hiring'
import { SERVICES_EVENTS } from './events/services'

/** Every event of the product: a new one stands in one of these lists, or the subscriptions do not compile. */
export const EVENTS = [
  ...ACCOUNTS_EVENTS,
  ...HIRING_EVENTS,
  ...FAIRS_EVENTS,
  ...CARE_EVENTS,
  ...SERVICES_EVENTS,
] as const

export type EventName = (typeof EVENTS)[number]['name']
