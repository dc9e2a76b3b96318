/** Groups of mails somebody can switch off as a whole. Mails about the account itself cannot be. */
export const MAIL_GROUPS = [
  'applications',
  'openings',
  'invitations',
  'fairs',
  'organisation',
  'events',
  'visits',
  'requests',
  'apartments',
  'cards',
  'services',
] as const
export type MailGroup = (typeof MAIL_GROUPS)[number]

const PREFIXES: Record<string, MailGroup | 'account'> = {
  application: 'applications',
  interview: 'applications',
  offer: 'applications',
  opening: 'openings',
  openings: 'openings',
  invitation: 'invitations',
  fair: 'fairs',
  timetable: 'fairs',
  alternate: 'fairs',
  enterprise: 'organisation',
  university: 'organisation',
  roster: 'organisation',
  member: 'organisation',
  membership: 'organisation',
  gathering: 'events',
  pairing: 'visits',
  visit: 'visits',
  request: 'requests',
  housing: 'apartments',
  batch: 'apartments',
  place: 'apartments',
  lease: 'apartments',
  bill: 'apartments',
  repair: 'apartments',
  wish: 'apartments',
  eligibility: 'apartments',
  card: 'cards',
  station: 'services',
  service: 'services',
  voucher: 'services',
}

/** The group of a kind of notice, by the first word of its name; unknown ones count as about the account. */
export function mailGroupOf(kind: string): MailGroup | 'account' {
  return PREFIXES[kind.split('-')[0] ?? ''] ?? 'account'
}
