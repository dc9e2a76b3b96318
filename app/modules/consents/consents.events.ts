import { z } from 'zod'
import { defineEvent } from '../events/index'
import { CONSENT_PURPOSES } from './consent'

/** Somebody agreed to a use of personal data, or withdrew. */
export const consentChanged = defineEvent(
  'consent.changed',
  z.object({ userId: z.uuid(), purpose: z.enum(CONSENT_PURPOSES), granted: z.boolean() }),
)
