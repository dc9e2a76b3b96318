import { z } from 'zod'
import { defineEvent } from '../events/index'

const one = z.object({ openingId: z.uuid(), enterpriseId: z.uuid() })

/** A draft was made, from nothing or as a copy. */
export const openingCreated = defineEvent('opening.created', one)
/** Facts were changed; `material` names those that matter to applicants. */
export const openingEdited = defineEvent('opening.edited', one.extend({ material: z.array(z.string()) }))
/** Sent to the talent office for review. */
export const openingSubmitted = defineEvent('opening.submitted', one.extend({ again: z.boolean() }))
/** Taken back from review by the enterprise. */
export const openingRecalled = defineEvent('opening.recalled', one)
/** Reviewed and published; `first` unless it had been published before. */
export const openingPublished = defineEvent('opening.published', one.extend({ first: z.boolean() }))
/** Returned to the enterprise with what to mend. */
export const openingReturned = defineEvent('opening.returned', one)
export const openingPaused = defineEvent('opening.paused', one)
export const openingResumed = defineEvent('opening.resumed', one)
/** Takes no more applications: its day has passed, or the enterprise or the office closed it. */
export const openingClosed = defineEvent(
  'opening.closed',
  one.extend({ reason: z.enum(['expired', 'enterprise', 'office']) }),
)
export const openingFilled = defineEvent('opening.filled', one)
export const openingArchived = defineEvent('opening.archived', one)
/** A batch of openings was imported or refreshed. */
export const openingsImported = defineEvent(
  'opening.imported',
  z.object({ openingIds: z.array(z.uuid()).min(1).max(500), trusted: z.boolean() }),
)
/** A graduate bookmarked an opening, or took the mark away. */
export const openingSaved = defineEvent('opening.saved', one)
export const openingUnsaved = defineEvent('opening.unsaved', one)
/** Somebody reported an opening to the talent office. */
export const openingReported = defineEvent('opening.reported', one.extend({ reportId: z.uuid() }))
/** The office dealt with the reports about an opening. */
export const openingReportHandled = defineEvent('opening.report-handled', one)
