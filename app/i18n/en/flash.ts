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
} satisfies Messages<typeof zh>
