import type { Messages } from '../../catalogue'
import { formatDateTime } from '../../format'
import type zh from '../../zh-CN/notices/services'

export default {
  'service-paper-added': {
    subject: p => `A paper was added to “${p.service}”: ${p.paper}`,
    body: () => 'The applicant has handed in another paper. Please look at it and go on.',
    action: 'See the papers',
  },
  'voucher-redeemed': {
    subject: p => `“${p.voucher}” was used once`,
    body: p =>
      `${formatDateTime(p.at, 'en')}, ${p.counter}. If it was not you, report your card as lost at once and tell the talent office.`,
    action: 'See the vouchers',
  },
} satisfies Messages<typeof zh>
