import { z } from 'zod'
import { defineEvent } from '../events/index'

/** Somebody's copy was made. */
export const copyMade = defineEvent('privacy.copied', z.object({ userId: z.uuid() }))
/** Somebody was erased. */
export const personErased = defineEvent('privacy.erased', z.object({ userId: z.uuid(), receiptId: z.uuid() }))
/** What was past its time was removed. */
export const dataExpired = defineEvent('privacy.expired', z.object({ receiptId: z.uuid() }))
/** Somebody says that something is wrong. */
export const correctionAsked = defineEvent(
  'privacy.correction-asked',
  z.object({ correctionId: z.uuid(), userId: z.uuid() }),
)
/** The office answered. */
export const correctionAnswered = defineEvent(
  'privacy.correction-answered',
  z.object({ correctionId: z.uuid(), userId: z.uuid(), done: z.boolean() }),
)
