import type { Messages } from '../catalogue'
import type zh from '../zh-CN/flash'

export default {
  saved: 'Saved',
  'logged-out': 'You are logged out',
} satisfies Messages<typeof zh>
