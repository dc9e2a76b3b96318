import type { Messages } from '../../catalogue'
import { formatDateTime } from '../../format'
import type zh from '../../zh-CN/notices/gatherings'

const at = (iso: string) => formatDateTime(iso, 'en')
const where = (p: { startsAt: string; place: string }) => `When: ${at(p.startsAt)}\nWhere: ${p.place}`

export default {
  'gathering-registered': {
    subject: p => `You are registered: ${p.title}`,
    body: p =>
      `${where(p)}\nPlease show your pass at the door. If you cannot come, cancel early: your place goes to the waiting list.`,
    action: 'See pass',
  },
  'gathering-waiting': {
    subject: p => `On the waiting list: ${p.title}`,
    body: p =>
      `All places are taken. As soon as one is free it goes to the waiting list in order, and we tell you.\n${where(p)}`,
    action: 'See your position',
  },
  'gathering-promoted': {
    subject: p => `You have a place: ${p.title}`,
    body: p =>
      `A place became free and is now yours; there is nothing to do.\n${where(p)}\nIf you cannot come, please cancel early.`,
    action: 'See pass',
  },
  'gathering-taken-off': {
    subject: p => `Your registration was cancelled: ${p.title}`,
    body: () =>
      'The organiser cancelled your registration. Please contact the talent office if you have questions.',
    action: 'See event',
  },
  'gathering-moved': {
    subject: p => `New time or place: ${p.title}`,
    body: p => `${where(p)}\nYour registration stands. If you cannot come, please cancel early.`,
    action: 'See registration',
  },
  'gathering-cancelled': {
    subject: p => `Event cancelled: ${p.title}`,
    body: p =>
      `The event of ${at(p.startsAt)} will not take place.\nReason: ${p.reason}\nYour registration has ended with it.`,
    action: 'See other events',
  },
  'gathering-near': {
    subject: p => `Starting soon: ${p.title}`,
    body: p => `${where(p)}\nPlease show your pass at the door.`,
    action: 'See pass',
  },
  'gathering-follow-up': {
    subject: p => `${p.again ? 'Please close' : 'Yours to follow up'}: ${p.matter}`,
    body: p => `From “${p.title}”, due ${p.due}. Record the outcome when it is done and reminders stop.`,
    action: 'See follow-up',
  },
} satisfies Messages<typeof zh>
