import type { Messages } from '../catalogue'
import type zh from '../zh-CN/flash'

export default {
  saved: 'Saved',
  'invitation-accepted': 'Invitation accepted; you can apply to this opening now',
  'invitation-over': 'The time to answer this invitation is over',
  'import-started': 'Import started',
  'invitation-sent': 'Invitation sent',
  'logged-out': 'You are logged out',
} satisfies Messages<typeof zh>
