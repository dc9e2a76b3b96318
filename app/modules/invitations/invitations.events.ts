import { z } from 'zod'
import { defineEvent } from '../events/index'

const invitation = z.object({ invitationId: z.uuid(), talentId: z.uuid(), enterpriseId: z.uuid() })

/** An enterprise invited a talent to apply. */
export const invitationSent = defineEvent('invitation.sent', invitation)
/** The talent accepted or declined. */
export const invitationAnswered = defineEvent(
  'invitation.answered',
  invitation.extend({ accepted: z.boolean() }),
)
