import type { Messages } from '../../catalogue'
import { formatDate, formatDateTime } from '../../format'
import type zh from '../../zh-CN/notices/stations'

const at = (iso: string) => formatDateTime(iso, 'en')

export default {
  'station-booked': {
    subject: p => `Booked: ${p.station}, ${at(p.from)}`,
    body: p =>
      `Address: ${p.address}\nSay the code ${p.code} when you arrive. If you cannot come, cancel in time so that somebody else can.`,
    action: 'See the appointment',
  },
  'station-near': {
    subject: p => `Reminder: ${p.station}, ${at(p.from)}`,
    body: p => `Address: ${p.address}\nCode ${p.code}. If you cannot come, cancel before it begins.`,
    action: 'See the appointment',
  },
  'station-called-off': {
    subject: p => `${p.station}, ${at(p.from)}: called off`,
    body: () =>
      'We are sorry: this slot was called off and your appointment with it. It does not count as a no-show. Please book another time.',
    action: 'See the appointment',
  },
  'station-paused': {
    subject: p => `Booking of stations is paused until ${formatDate(p.until, 'en')}`,
    body: p =>
      `You did not come to ${p.absences} appointments lately. If there was a reason, you can appeal once; the talent office may lift the pause.`,
    action: 'See and appeal',
  },
  'station-pause-appealed': {
    subject: p => `${p.name} appeals a pause of booking`,
    body: () => 'Please look into it; the pause can be lifted.',
    action: 'Handle the appeal',
  },
  'station-pause-lifted': {
    subject: () => 'You can book stations again',
    body: p => `The talent office has lifted the pause. ${p.note}`,
    action: 'Book',
  },
} satisfies Messages<typeof zh>
