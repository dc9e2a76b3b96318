import { type Messages, plural } from '../../catalogue'
import { formatDateTime } from '../../format'
import type zh from '../../zh-CN/notices/timetables'

const fairOf = (p: { fairZh: string; fairEn: string }) => p.fairEn || p.fairZh

const en = {
  'timetable-published': {
    subject: p => `${fairOf(p)}: the timetable is out, ${plural(p.meetings, 'meeting', 'meetings')} for you`,
    body: p =>
      p.meetings > 0
        ? 'See times, tables and partners. You can print it or add it to your calendar; you will be told of changes.'
        : 'You have no meeting this time. If a slot comes free on the day you will be asked in your turn.',
    action: 'See the timetable',
  },
  'timetable-changed': {
    subject: p => `${fairOf(p)}: your meetings have changed`,
    body: p =>
      `You now have ${plural(p.meetings, 'meeting', 'meetings')}; only the latest timetable counts. Import the calendar file again and the entries already there are updated.`,
    action: 'See the new timetable',
  },
  'alternate-offered': {
    subject: p => `${fairOf(p)}: a slot with ${p.party}, ${formatDateTime(p.startsAt, 'en')}`,
    body: p =>
      `${p.party} has this slot free and you are asked to meet. Answer by ${formatDateTime(p.deadline, 'en')}; then the next is asked.`,
    action: 'Answer',
  },
} satisfies Messages<typeof zh>

export default en
