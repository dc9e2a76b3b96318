import type { Messages } from '../../catalogue'
import type zh from '../../zh-CN/notices/apartments'

const KINDS: Record<string, string> = { renewal: 'renewal', change: 'another home', leave: 'moving out' }

export default {
  'housing-reviewed': {
    subject: p =>
      `Apartment application ${p.status === 'approved' ? 'approved' : p.status === 'rejected' ? 'rejected' : 'to be completed'}: ${p.batch}`,
    body: p =>
      p.status === 'approved'
        ? 'Checks and points can be seen at any time. Receipts are published during the public notice.'
        : `${p.note}\n${p.status === 'rejected' ? 'You may appeal once before the public notice ends.' : 'Please complete the application and send it again.'}`,
    action: 'See application',
  },
  'batch-ranked': {
    subject: p => `${p.batch}: you have rank ${p.rank}`,
    body: p =>
      `The ranking is published and anybody can verify it. Choosing begins on ${p.from}; you will be told when it is your turn.`,
    action: 'See rank',
  },
  'place-called': {
    subject: p => `Your turn: choose a home before ${p.until}`,
    body: p =>
      `Allotment: ${p.batch}\nChoose on your phone. When the time runs out it counts as declined, and you go to the end of the list.`,
    action: 'Choose now',
  },
  'place-selected': {
    subject: p => `You have chosen ${p.unit}`,
    body: () => 'You will be told when the lease is ready to sign.',
    action: 'See choice',
  },
  'place-declined': {
    subject: p => (p.missed ? 'Your time to choose ran out' : 'You declined'),
    body: p =>
      p.out
        ? 'That was the last decline allowed; you no longer take part.'
        : 'You are at the end of the waiting list and will be told when it is your turn.',
    action: 'See place',
  },
  'lease-to-sign': {
    subject: p => `Please sign lease ${p.number}`,
    body: p => `Home: ${p.unit}\nCheck term, rent and deposit, then sign.`,
    action: 'Check and sign',
  },
  'lease-expired': {
    subject: p => `Lease ${p.number} has expired`,
    body: p => `Home: ${p.unit}\nPlease arrange the check-out with the talent office.`,
    action: 'See lease',
  },
  'bill-due': {
    subject: p => (p.overdue ? `Bill overdue: ${p.amount}` : `Bill due soon: ${p.amount}`),
    body: p => `Lease ${p.number}, due ${p.due}.`,
    action: 'See bills',
  },
  'lease-handed-over': {
    subject: p => (p.kind === 'check_in' ? `Check-in recorded: ${p.unit}` : `Check-out recorded: ${p.unit}`),
    body: () => 'Please check readings, inventory and photographs, and confirm.',
    action: 'Check handover',
  },
  'lease-settled': {
    subject: p => `Lease ${p.number} is settled`,
    body: p => (p.owes ? `${p.refund} is still to be paid.` : `${p.refund} of the deposit is refunded.`),
    action: 'See settlement',
  },
  'repair-done': {
    subject: p => `Repair done: ${p.what}`,
    body: p => `${p.answer || 'The repair is finished.'}\nPlease confirm.`,
    action: 'Confirm',
  },
  'wish-answered': {
    subject: p => `Your request (${KINDS[p.kind] ?? p.kind}) was ${p.granted ? 'granted' : 'refused'}`,
    body: p => p.answer || 'See the lease for details.',
    action: 'See lease',
  },
  'eligibility-ended': {
    subject: p => `Your entitlement has ended; please move out by ${p.until}`,
    body: p => `Reason: ${p.reason}\nYou may stay until then; the lease cannot be renewed.`,
    action: 'See lease',
  },
} satisfies Messages<typeof zh>
