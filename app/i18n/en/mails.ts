import type { Messages } from '../catalogue'
import type zh from '../zh-CN/mails'

export default {
  footer: p =>
    `This message was sent automatically; please do not reply. All messages and mail settings: ${p.site}.`,
} satisfies Messages<typeof zh>
