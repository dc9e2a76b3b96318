import type { Messages } from '../../catalogue'
import type zh from '../../zh-CN/notices/registries'

export default {
  'enterprise-approved': {
    subject: p => `${p.enterprise} has been approved`,
    body: p =>
      `The talent office has approved ${p.enterprise}. You can now post openings, see applications and invite talent.${p.note ? `\nNote: ${p.note}` : ''}`,
    action: 'Go to your home page',
  },
  'enterprise-returned': {
    subject: p => `Please complete the details of ${p.enterprise}`,
    body: p =>
      `The talent office has looked at ${p.enterprise}. Please mend what follows and hand it in again.\nTo mend: ${p.note ?? ''}`,
    action: 'Complete the details',
  },
  'enterprise-suspended': {
    subject: p => `${p.enterprise} has been suspended`,
    body: p =>
      `The talent office has suspended ${p.enterprise}. Until it is resumed you cannot contact graduates and its openings take no applications.\nReason: ${p.note ?? ''}`,
    action: 'See the details',
  },
  'roster-invited': {
    subject: p => `${p.university} invites you to claim your graduate record`,
    body: p =>
      `${p.university} has entered your graduation details on the district’s talent site. Press the button below within ${p.days} days to log in or sign up; school, major and class are then filled in for you, and you decide what enterprises see.\nIf this is not you, please ignore this message.`,
    action: 'Claim my record',
  },
} satisfies Messages<typeof zh>
