import { z } from 'zod'
import { defineEvent } from '../../events/index'

const plan = z.object({ editionId: z.uuid(), planId: z.uuid() })
const meeting = plan.extend({ universityPartyId: z.uuid(), enterprisePartyId: z.uuid() })

/** The office asked for a new version; the worker solves it. */
export const timetableAsked = defineEvent('fair.timetable-asked', plan)
export const timetableCancelled = defineEvent('fair.timetable-cancelled', plan)
/** A version was copied to be worked on by hand. */
export const timetableCopied = defineEvent('fair.timetable-copied', plan.extend({ from: z.uuid() }))
/** A version was made from another with one unmet wish met by its cheapest fix. */
export const timetableFixed = defineEvent('fair.timetable-fixed', meeting.extend({ from: z.uuid() }))
export const meetingMoved = defineEvent(
  'fair.meeting-moved',
  meeting.extend({ fromSlot: z.int(), toSlot: z.int() }),
)
export const meetingPinned = defineEvent('fair.meeting-pinned', meeting.extend({ pinned: z.boolean() }))
/** The first version of an edition holds: every party is told of its own. */
export const timetablePublished = defineEvent('fair.timetable-published', plan)
/** A further version holds; only the parties whose meetings differ are told. */
export const timetableChanged = defineEvent(
  'fair.timetable-changed',
  plan.extend({ partyIds: z.array(z.uuid()).max(5000) }),
)
/** A party drops out of a published timetable, or misses some slots of it. */
export const partyAbsent = defineEvent(
  'fair.party-absent',
  z.object({ editionId: z.uuid(), partyId: z.uuid(), planId: z.uuid().nullable(), whole: z.boolean() }),
)
const offer = z.object({ editionId: z.uuid(), offerId: z.uuid() })
/** A freed slot is offered to an alternate until its deadline. */
export const alternateOffered = defineEvent('fair.alternate-offered', offer)
export const alternateAnswered = defineEvent(
  'fair.alternate-answered',
  offer.extend({ answer: z.enum(['accepted', 'declined', 'lapsed', 'withdrawn']) }),
)
