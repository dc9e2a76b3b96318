import { type Messages, plural } from '../catalogue'
import type zh from '../zh-CN/vocabulary'

export default {
  degrees: {
    any: 'Any degree',
    junior_middle: 'Junior middle school',
    senior_middle: 'Senior middle school',
    secondary_vocational: 'Vocational school',
    associate: 'Associate',
    bachelor: 'Bachelor',
    master: 'Master',
    doctor: 'Doctor',
  },
  enterpriseStatus: {
    unverified: 'Imported, unverified',
    pending: 'Waiting for review',
    returned: 'Returned',
    approved: 'Approved',
    suspended: 'Suspended',
  },
  sizes: {
    '1-19': 'Fewer than 20 staff',
    '20-99': '20–99 staff',
    '100-499': '100–499 staff',
    '500-999': '500–999 staff',
    '1000+': 'More than 1,000 staff',
  },
  classYear: p => `Class of ${p.year}`,
  verified: 'Verified',
  replyHours: p =>
    p.hours < 24
      ? `Median reply ${plural(p.hours, 'hour', 'hours')}`
      : `Median reply ${plural(Math.round(p.hours / 24), 'day', 'days')}`,
  people: p => `${p.count} people`,
  days: p => plural(p.days, 'day', 'days'),
  example: 'Example',
} satisfies Messages<typeof zh>
