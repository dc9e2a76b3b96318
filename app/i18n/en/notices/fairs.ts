import type { Messages } from '../../catalogue'
import { formatDate, formatDateTime } from '../../format'
import type zh from '../../zh-CN/notices/fairs'

const name = (p: { fairZh: string; fairEn: string }) => p.fairEn || p.fairZh
const note = (p: { note: string | null }) => (p.note ? `\nNote of the talent office: ${p.note}` : '')

export default {
  'fair-registered': {
    subject: p => `We have received your registration for ${name(p)}`,
    body: _p =>
      'The talent office will review it and tell you. Until then you can change representatives, times you cannot attend and the number of meetings.',
    action: 'See the registration',
  },
  'fair-approved': {
    subject: p => `Your registration for ${name(p)} is approved`,
    body: p => `You are on the list. When wishes open, choose whom you want to meet.${note(p)}`,
    action: 'See the registration',
  },
  'fair-promoted': {
    subject: p => `A place at ${name(p)} is yours`,
    body: p => `Somebody withdrew, and you have moved up from the waiting list.${note(p)}`,
    action: 'See the registration',
  },
  'fair-waitlisted': {
    subject: p => `${name(p)} is full; you are on the waiting list`,
    body: p => `When a place comes free it goes to the first in line, and we tell you.${note(p)}`,
    action: 'See your place in line',
  },
  'fair-refused': {
    subject: p => `Your registration for ${name(p)} was not accepted`,
    body: p => `Reason: ${p.note ?? ''}\nYou may change it and register again while registration is open.`,
    action: 'See the registration',
  },
  'fair-registration-opened': {
    subject: p => `Registration for ${name(p)} is open`,
    body: p =>
      `Please name who comes, when you cannot attend and how many meetings you want.${p.until ? `\nUntil the start of ${formatDate(p.until, 'en')}` : ''}`,
    action: 'Register',
  },
  'fair-wishes-opened': {
    subject: p => `Tell us whom you want to meet at ${name(p)}`,
    body: p =>
      `Rank those you want to meet; block those you do not. The timetable weighs the wishes of both sides and how majors fit; without wishes it goes by fit alone.${p.until ? `\nUntil ${formatDateTime(p.until, 'en')}` : ''}`,
    action: 'State wishes',
  },
  'fair-wishes-ending': {
    subject: p => `Wishes for ${name(p)} close soon`,
    body: p =>
      `You have not yet named anybody you want to meet.${p.until ? `\nUntil ${formatDateTime(p.until, 'en')}` : ''}`,
    action: 'State wishes',
  },
} satisfies Messages<typeof zh>
