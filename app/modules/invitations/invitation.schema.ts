import { z } from 'zod'
import { cleanText } from '../../kernel/text'

export const inviteSchema = z.object({
  openingId: z.uuid('required'),
  reason: z
    .string('required')
    .transform(cleanText)
    .pipe(z.string().min(10, 'too-short').max(300, 'too-long')),
})

export const answerInvitationSchema = z.object({
  invitationId: z.uuid(),
  answer: z.enum(['accepted', 'declined']),
})
