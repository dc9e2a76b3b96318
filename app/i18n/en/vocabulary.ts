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
  /** Levels, natures and types as the public list of universities words them. */
  university: {
    本科: 'Undergraduate',
    专科: 'Vocational college',
    公办: 'Public',
    民办: 'Private',
    中外合作办学: 'Sino-foreign',
    内地与港澳台地区合作办学: 'With Hong Kong, Macao or Taiwan',
    境外独立办学: 'Foreign-run',
    综合类: 'Comprehensive',
    理工类: 'Science and engineering',
    师范类: 'Teacher training',
    医药类: 'Medicine',
    财经类: 'Finance and economics',
    农林类: 'Agriculture and forestry',
    艺术类: 'Arts',
    政法类: 'Politics and law',
    体育类: 'Sports',
    语言类: 'Languages',
    民族类: 'Ethnic studies',
  },
  verified: 'Verified',
  replyHours: p =>
    p.hours < 24
      ? `Median reply ${plural(p.hours, 'hour', 'hours')}`
      : `Median reply ${plural(Math.round(p.hours / 24), 'day', 'days')}`,
  people: p => `${p.count} people`,
  days: p => plural(p.days, 'day', 'days'),
  example: 'Example',
} satisfies Messages<typeof zh>
