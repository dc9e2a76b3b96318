import type { Messages } from '../../catalogue'
import type zh from '../../zh-CN/notices/invitations'

export default {
  'invitation-sent': {
    subject: p => `${p.enterprise} invites you to apply for “${p.opening}”`,
    body: p =>
      `Their reason: ${p.reason}\nThe enterprise sees your contact details only after you accept. Unanswered invitations lapse after 14 days.`,
    action: 'See invitation',
  },
  'invitation-answered': {
    subject: p => `${p.talent} ${p.accepted ? 'accepted' : 'declined'} your invitation to “${p.opening}”`,
    body: p =>
      p.accepted
        ? 'You can now see their contact details and résumé.'
        : 'They are not considering this opening. Please do not invite them again.',
    action: 'See talent',
  },
} satisfies Messages<typeof zh>
