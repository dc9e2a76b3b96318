import { z } from 'zod'
import { defineEvent } from '../events/index'

const edition = z.object({ editionId: z.uuid() })
const party = edition.extend({ partyId: z.uuid() })

export const fairCreated = defineEvent('fair.created', edition)
/** `section` of the settings. */
export const fairChanged = defineEvent('fair.changed', edition.extend({ section: z.string() }))
/** `by` the office's hand or the calendar. */
export const fairPhaseChanged = defineEvent(
  'fair.phase-changed',
  edition.extend({ from: z.string(), to: z.string(), by: z.enum(['office', 'calendar']) }),
)
export const fairRegistered = defineEvent('fair.registered', party)
export const fairRegistrationChanged = defineEvent('fair.registration-changed', party)
/** `to` is the new status; `promoted` when a place came free on the waiting list. */
export const fairPartyDecided = defineEvent(
  'fair.party-decided',
  party.extend({ from: z.string(), to: z.string(), promoted: z.boolean() }),
)
export const fairPartyWithdrawn = defineEvent('fair.party-withdrawn', party.extend({ from: z.string() }))
/** `count` wishes stand after the change. */
export const fairWishesChanged = defineEvent('fair.wishes-changed', party.extend({ count: z.number() }))
export const fairWishesReminded = defineEvent('fair.wishes-reminded', edition)
