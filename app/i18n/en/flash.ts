import type { Messages } from '../catalogue'
import type zh from '../zh-CN/flash'

export default {
  saved: 'Saved',
  'invitation-accepted': 'Invitation accepted; you can apply to this opening now',
  'invitation-over': 'The time to answer this invitation is over',
  'invitation-sent': 'Invitation sent',
  'logged-out': 'You are logged out',
  'email-confirmed': 'Your address is confirmed; please log in',
  'password-reset': 'The new password is saved; please log in again',
  'password-changed': 'Your password is changed',
  'password-changed-others-ended': 'Your password is changed; other devices are logged out',
  'sessions-ended': 'The devices are logged out',
  'second-factor-on': 'Two-step verification is on',
  'second-factor-off': 'Two-step verification is off',
  'profile-saved': 'Account details saved',
  'enterprise-submitted': 'Saved and handed in for review',
  'enterprise-rechecked': 'Saved. Legal details changed, so they are under review again',
  'enterprise-decided': 'Decided; the enterprise has been told',
  'supply-saved': 'Supply saved',
  'supply-removed': 'The line is removed',
  'graduates-invited': 'The invitations are on their way',
  'graduates-none':
    'Nobody to invite: it takes an address, an unclaimed record, and a day since the last invitation',
  'roster-claimed': 'Claimed; school and major are now in your résumé',
  'participation-changed': 'The list of universities is updated',
} satisfies Messages<typeof zh>
