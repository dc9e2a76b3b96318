import { plural } from '../../catalogue'
import { formatDate } from '../../format'

const on = (date: string) => formatDate(date, 'en')

export default {
  'pairing-round-published': {
    subject: (p: { round: string; count: number }) =>
      `“${p.round}” is published: ${plural(p.count, 'talent', 'talents')} in your care`,
    body: (_p: { round: string; count: number }) => 'Names, due days and the visiting form are on your home.',
    action: 'See the list',
  },
  'pairing-leader-named': {
    subject: (p: { leader: string; post: string }) => `${p.leader} (${p.post}) will stay in touch with you`,
    body: (_p: { leader: string; post: string }) =>
      'Whatever needs help can be raised then, or here on the site at any time; you see every step.',
    action: 'See my services',
  },
  'pairing-taken-over': {
    subject: (p: { count: number; names: string }) => `You take over ${plural(p.count, 'talent', 'talents')}`,
    body: (p: { count: number; names: string }) =>
      `${p.names}. Their open requests were handed over to you as well.`,
    action: 'See the list',
  },
  'pairing-ended': {
    subject: (p: { count: number; names: string }) =>
      `Your pairing with ${plural(p.count, 'talent', 'talents')} has ended`,
    body: (p: { count: number; names: string }) =>
      `${p.names}. The open requests were handed over; you need not follow them any more.`,
    action: 'See your home',
  },
  'visit-awaits-confirmation': {
    subject: (p: { talent: string; date: string }) =>
      `Please confirm the contact with ${p.talent} on ${on(p.date)}`,
    body: (_p: { talent: string; date: string }) =>
      'Your liaison has drafted it. It counts, and its requests are registered, when you confirm.',
    action: 'Check and confirm',
  },
  'visit-confirmed': {
    subject: (p: { talent: string; date: string; leader: string }) =>
      `${p.leader} confirmed the contact with ${p.talent} on ${on(p.date)}`,
    body: (_p: { talent: string; date: string; leader: string }) => 'The record counts now.',
    action: 'See the record',
  },
  'visit-returned': {
    subject: (p: { talent: string; date: string }) =>
      `The contact with ${p.talent} on ${on(p.date)} came back to be corrected`,
    body: (_p: { talent: string; date: string }) => 'Please correct it and ask the leader again.',
    action: 'Correct it',
  },
  'visit-reminded': {
    subject: (p: { count: number; overdue: number; names: string }) =>
      p.overdue > 0
        ? `${plural(p.overdue, 'talent is', 'talents are')} past the due day`
        : `${plural(p.count, 'talent is', 'talents are')} due soon`,
    body: (p: { count: number; overdue: number; names: string }) =>
      `${p.names}.\nPlease log calls and online contacts too.`,
    action: 'Log a contact',
  },
  'visit-digest': {
    subject: (p: { count: number; overdue: number; requests: number; names: string }) =>
      `This week: ${plural(p.count, 'talent', 'talents')} due, ${plural(p.requests, 'request', 'requests')} to follow`,
    body: (p: { count: number; overdue: number; requests: number; names: string }) =>
      `${p.count > 0 ? `This week: ${p.names}.` : 'Nobody is due this week.'}${p.overdue > 0 ? ` ${p.overdue} of them late.` : ''}`,
    action: 'See the week',
  },
}
