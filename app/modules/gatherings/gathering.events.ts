import { z } from 'zod'
import { defineEvent } from '../events/index'

const gathering = z.object({ gatheringId: z.uuid() })
const registration = gathering.extend({ registrationId: z.uuid() })
const registrations = gathering.extend({ registrationIds: z.array(z.uuid()).max(5000) })

export const gatheringSaved = defineEvent('gathering.saved', gathering.extend({ created: z.boolean() }))
export const gatheringPublished = defineEvent('gathering.published', gathering)
/** Time or place of a published event changed: everybody registered is told. */
export const gatheringMoved = defineEvent('gathering.moved', registrations)
/** The office called the event off; the registrations named ended with it. */
export const gatheringCancelled = defineEvent('gathering.cancelled', registrations)
export const gatheringConcluded = defineEvent('gathering.concluded', gathering)
/** A registration with a seat at once, or on the waiting list. */
export const placeTaken = defineEvent('gathering.registered', registration.extend({ waiting: z.boolean() }))
export const placeChanged = defineEvent('gathering.registration-changed', registration)
export const placeGivenBack = defineEvent(
  'gathering.registration-cancelled',
  registration.extend({ by: z.enum(['holder', 'office']) }),
)
/** Came up from the waiting list. */
export const placesPromoted = defineEvent('gathering.promoted', registrations)
export const arrivalNoted = defineEvent(
  'gathering.attendance-noted',
  registration.extend({ status: z.string() }),
)
/** The event is tomorrow: everybody with a seat is reminded. */
export const gatheringNear = defineEvent('gathering.near', registrations)
export const followUpPlanned = defineEvent(
  'gathering.follow-up-planned',
  gathering.extend({ followUpId: z.uuid() }),
)
export const followUpClosed = defineEvent(
  'gathering.follow-up-closed',
  gathering.extend({ followUpId: z.uuid() }),
)
/** A follow-up is due or overdue: its owner is reminded. */
export const followUpDue = defineEvent('gathering.follow-up-due', gathering.extend({ followUpId: z.uuid() }))
