import type { Messages } from '../../catalogue'
import type zh from '../../zh-CN/notices/cards'

const STATUSES: Record<string, string> = {
  employer_check: 'submitted, waits for the employer',
  department_review: 'confirmed by the employer, with the departments',
  office_decision: 'with the talent office',
  supplement: 'supplement needed',
  approved: 'approved, public notice follows',
  public_notice: 'in public notice',
  issued: 'completed',
  rejected: 'not approved',
  appealed: 'appeal received',
  withdrawn: 'withdrawn',
}
const CHANGES: Record<string, string> = {
  lost: 'reported lost',
  found: 'in force again',
  revoked: 'revoked',
  replaced: 'replaced',
  renewed: 'renewed',
  verified: 'verification passed',
}

export default {
  'card-moved': {
    subject: p => `Card application ${p.receipt}: ${STATUSES[p.status] ?? ''}`,
    body: p => {
      if (p.status === 'supplement') return `${p.note}\nPlease supplement by ${p.until}.`
      if (p.status === 'rejected') return `${p.note}\nYou may appeal once on the page of the application.`
      if (p.status === 'public_notice') return `Until ${p.until}; the card is issued afterwards.`
      return 'The page of the application shows how it goes on.'
    },
    action: 'See the application',
  },
  'card-to-confirm': {
    subject: p => `Please confirm the card application of ${p.name}`,
    body: () => 'The applicant names your enterprise as the employer. Confirm, send back or deny.',
    action: 'Confirm',
  },
  'card-to-review': {
    subject: p => `Card application ${p.receipt} waits for your review`,
    body: () => 'The employer has confirmed. Check what your department is responsible for.',
    action: 'Review',
  },
  'card-issued': {
    subject: p => `Talent card ${p.number} issued`,
    body: () => 'Show the code on your phone, or print the card.',
    action: 'See the card',
  },
  'card-changed': {
    subject: p => `Talent card ${p.number}: ${CHANGES[p.what] ?? ''}`,
    body: p => p.note || 'This holds at once.',
    action: 'See the card',
  },
  'card-renewal': {
    subject: p => `Talent card ${p.number} ends on ${p.until}`,
    body: () => 'Please hand in what is needed to renew it.',
    action: 'Renew',
  },
  'card-check': {
    subject: p => `Talent card ${p.number}: verification due by ${p.until}`,
    body: () => 'Please confirm employment and social insurance. Later the card is suspended.',
    action: 'Hand it in',
  },
  'card-objection': {
    subject: p => `Objection in a public notice: ${p.receipt}`,
    body: () => 'Please check and answer; no card is issued before that.',
    action: 'Check',
  },
} satisfies Messages<typeof zh>
