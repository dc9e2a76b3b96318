import type { Messages } from '../../catalogue'
import { plural } from '../../catalogue'
import { formatWeekdayDate } from '../../format'
import type zh from '../../zh-CN/notices/requests'

const on = (iso: string) => formatWeekdayDate(iso, 'en')
const name = (p: { title: string; number: string }) =>
  p.title ? `“${p.title}”` : `confidential request ${p.number}`
const said = (note: string) => (note ? `\n${note}` : '')
const days = (count: number) => plural(count, 'working day', 'working days')

export default {
  'request-registered': {
    subject: p => `Registered for you: ${name(p)}`,
    body: p => `Number ${p.number}. You can see every step: who handles it, and by when.`,
    action: 'See the request',
  },
  'request-to-assign': {
    subject: p => `To assign: ${name(p)}`,
    body: p => `Please give it to a department by ${on(p.due)}.`,
    action: 'Assign',
  },
  'request-assigned': {
    subject: p => (p.support ? `Please support: ${name(p)}` : `Please sign for: ${name(p)}`),
    body: p =>
      p.support
        ? `The lead department reports back by ${on(p.due)}; please give your part in time.`
        : `Sign for it by ${on(p.stepDue)}, handle it and report back by ${on(p.due)}.`,
    action: 'See and sign',
  },
  'request-given': {
    subject: p => `${p.department} handles ${name(p)}`,
    body: p => `The result is due by ${on(p.due)}.`,
    action: 'See its course',
  },
  'request-acknowledged': {
    subject: p => `${p.department} has signed for ${name(p)}`,
    body: p => `It is in hand; the result is due by ${on(p.due)}.`,
    action: 'See its course',
  },
  'request-progressed': {
    subject: p => `Progress by ${p.by}: ${name(p)}`,
    body: p => p.note || 'Please log in to read it.',
    action: 'See its course',
  },
  'request-handed-back': {
    subject: p => `${p.by} hands back ${name(p)}`,
    body: p => `Please assign it anew.${said(p.note)}`,
    action: 'Assign anew',
  },
  'request-extension-asked': {
    subject: p => `${p.by} asks for ${days(p.days)} more: ${name(p)}`,
    body: p => `Please decide.${said(p.note)}`,
    action: 'Decide',
  },
  'request-extension-granted': {
    subject: p => `Extended until ${on(p.due)}: ${name(p)}`,
    body: p => `The talent office has granted the extension.${said(p.note)}`,
    action: 'See the request',
  },
  'request-extension-refused': {
    subject: p => `No extension for ${name(p)}`,
    body: p => `The result stays due by ${on(p.due)}.${said(p.note)}`,
    action: 'See the request',
  },
  'request-urged': {
    subject: p => `Urged: ${name(p)}`,
    body: p => `The deadline is ${on(p.due)}.${said(p.note)}`,
    action: 'Handle it',
  },
  'request-reported': {
    subject: p => `A result for ${name(p)}: please give your verdict`,
    body: p =>
      `${p.department} has reported back.${said(p.note)}\nSay whether you are satisfied; if not, say what is missing and the department redoes it.`,
    action: 'See and judge',
  },
  'request-reported-follow': {
    subject: p => `${p.department} has reported on ${name(p)}`,
    body: _p => 'The talent gives a verdict next; please enter it for those without an account.',
    action: 'See the request',
  },
  'request-satisfied': {
    subject: p => `Satisfied: ${name(p)}`,
    body: _p => 'The talent is satisfied; the talent office checks and closes it.',
    action: 'See the request',
  },
  'request-redone': {
    subject: p => `Not satisfied, please redo: ${name(p)}`,
    body: p => `A new result is due by ${on(p.due)}.${said(p.note)}`,
    action: 'See the request',
  },
  'request-resolved': {
    subject: p => `Resolved: ${name(p)}`,
    body: p => `Number ${p.number}. Its course can be read at any time.`,
    action: 'See the request',
  },
  'request-closed-out': {
    subject: p => (p.withdrawn ? `Withdrawn: ${name(p)}` : `Struck off: ${name(p)}`),
    body: p => p.note || 'Its course can be read at any time.',
    action: 'See the request',
  },
  'request-handed-over': {
    subject: p => `Handed over to you: ${name(p)}`,
    body: p => p.note || 'Please look at its course and deadline.',
    action: 'See the request',
  },
  'request-escalated': {
    subject: p => `${plural(p.count, 'request is', 'requests are')} overdue`,
    body: p => `${p.list}\nYou can urge, assign anew or decide on an extension.`,
    action: 'See what is overdue',
  },
  'request-overdue': {
    subject: p => `${plural(p.count, 'request of yours is', 'requests of yours are')} overdue`,
    body: p => `${p.list}\nThe talent office has been told; please act soon.`,
    action: 'Go to the desk',
  },
  'request-due': {
    subject: p => `${plural(p.count, 'request is', 'requests are')} due soon`,
    body: p => `${p.list}\nIf you need more time, ask for an extension before the deadline.`,
    action: 'Go to the desk',
  },
} satisfies Messages<typeof zh>
