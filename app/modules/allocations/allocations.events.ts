import { z } from 'zod'
import { defineEvent } from '../events/index'

const batch = z.object({ batchId: z.uuid() })
const application = z.object({ applicationId: z.uuid() })
const place = z.object({ placeId: z.uuid() })

/** A batch was made or changed before it opened. */
export const batchSaved = defineEvent('allocation.saved', batch)
/** A batch came into another state. */
export const batchMoved = defineEvent('allocation.moved', batch.extend({ status: z.string() }))
export const housingSubmitted = defineEvent('housing.submitted', application)
/** Approved, rejected or sent back, at the review or after an appeal. */
export const housingReviewed = defineEvent('housing.reviewed', application.extend({ status: z.string() }))
export const housingAppealed = defineEvent('housing.appealed', application)
export const housingWithdrawn = defineEvent('housing.withdrawn', application)
/** An identity number or a paper was shown to the office. */
export const housingRevealed = defineEvent('housing.revealed', application)
/** Somebody was put on the list of those who may not apply, or taken off. */
export const housingBlocked = defineEvent(
  'housing.blocked',
  z.object({ blockId: z.uuid(), lifted: z.boolean() }),
)
/** Somebody's turn to choose has come. */
export const placeCalled = defineEvent('place.called', place)
export const placeSelected = defineEvent('place.selected', place.extend({ unitId: z.uuid() }))
/** A turn was declined or ran out; `out` when that was once too often. */
export const placeDeclined = defineEvent(
  'place.declined',
  place.extend({ missed: z.boolean(), out: z.boolean() }),
)
export const placeLeft = defineEvent('place.left', place)
