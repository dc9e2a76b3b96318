import type { Messages } from '../../catalogue'
import { formatDateTime } from '../../format'
import type zh from '../../zh-CN/notices/fair-days'

type Rung = 'none' | 'notice' | 'warning' | 'barred'
const says: Record<Rung, string> = {
  none: 'For the record only.',
  notice: 'Please take this as a notice.',
  warning: 'This is a warning: another absence may cost you the next fair.',
  barred: 'By the rules your organisation cannot register for the next fair.',
}
const fair = (p: { fairZh: string; fairEn: string }) => p.fairEn || p.fairZh

export default {
  'fair-absence-counted': {
    subject: p => `${fair(p)}: absent from the meeting with ${p.other}`,
    body: p =>
      `${says[p.rung as Rung]}\nIf this is not what happened you can appeal within 14 days; until it is decided the absence does not count.`,
    action: 'See and appeal',
  },
  'fair-absence-appealed': {
    subject: p => `${p.name} appeals against an absence`,
    body: p => `At ${fair(p)}. Please compare what both sides say, then uphold or waive it.`,
    action: 'Decide the appeal',
  },
  'fair-absence-decided': {
    subject: p =>
      p.to === 'waived'
        ? `Absence waived: meeting with ${p.other}`
        : `Absence upheld: meeting with ${p.other}`,
    body: p => (p.note ? `The talent office says: ${p.note}` : 'The record follows what is known now.'),
    action: 'See record',
  },
  'fair-party-late': {
    subject: p => `${p.name} has not arrived: release its slots?`,
    body: p =>
      `Its first meeting began ${formatDateTime(p.missedAt, 'en')}. Released slots go to others; nobody else moves.`,
    action: 'Decide',
  },
  'fair-slots-released': {
    subject: p => `${fair(p)}: your further slots were released`,
    body: () =>
      'You had not arrived in time and your slots went to others. If you are there, please come to the desk.',
    action: 'See schedule',
  },
  'fair-next-step-due': {
    subject: p => `To follow up: ${p.step}`,
    body: p => `From ${fair(p)}, with ${p.owner}, due ${p.due}. Record what came of it and reminders stop.`,
    action: 'Record outcome',
  },
} satisfies Messages<typeof zh>
