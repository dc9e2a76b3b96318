import type { Messages } from '../catalogue'
import type zh from '../zh-CN/inbox'

export default {
  title: 'Messages',
  lead: 'Everything you were told is here; mails are only reminders.',
  none: 'No messages yet',
  noneText: 'You hear at once when an application, interview or review moves on.',
  unread: 'Unread',
  markAll: 'Mark all as read',
  open: 'Open',
  mails: 'Mail settings',
  mailsLead:
    'Groups you switch off are not mailed; the messages still appear here. Mails about the security of your account cannot be switched off.',
  groups: {
    applications: 'Applications, interviews and offers',
    openings: 'Review and closing of openings',
    invitations: 'Invitations by enterprises',
    fairs: 'Fairs: registration, wishes, timetable',
    organisation: 'Organisation, members and rosters',
    events: 'Event registrations, waiting lists and reminders',
    visits: 'Pairings and reminders of visits',
    requests: 'Requests: assigning, handling, verdicts',
    apartments: 'Apartments: applications, choice, leases',
    cards: 'Talent card: application, verification, renewal',
    services: 'Appointments at stations, papers of services, vouchers',
  },
  mailLabel: 'Tell me by mail',
  save: 'Save mail settings',
  demoTitle: 'Demonstration mailbox',
  demoLead: 'Mails sent in the demonstration stop here and reach nobody. The latest 100 are shown.',
  demoNone: 'No mail was sent yet',
  to: 'To',
} satisfies Messages<typeof zh>
