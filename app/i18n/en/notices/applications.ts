import { formatDateTime } from '../../format'
import reasons from '../rejection-reasons'

const at = (iso: string) => formatDateTime(iso, 'en')
type ToEnterprise = { talent: string; opening: string }
type ToTalent = { enterprise: string; opening: string }

export default {
  'application-received': {
    subject: (p: ToEnterprise & { again: boolean }) =>
      `${p.talent} has applied${p.again ? ' again' : ''} for “${p.opening}”`,
    body: (_p: ToEnterprise & { again: boolean }) =>
      'Please answer soon: the sooner you answer, the shorter the reply time published on your page.',
    action: 'See the application',
  },
  'application-withdrawn': {
    subject: (p: ToEnterprise) => `${p.talent} has withdrawn from “${p.opening}”`,
    body: (_p: ToEnterprise) =>
      'Contact details and résumé are no longer shown. An interview to come and an unanswered offer are cancelled.',
    action: 'See the application',
  },
  'application-screened': {
    subject: (p: ToTalent) => `Your application for “${p.opening}” is in screening`,
    body: (p: ToTalent) => `${p.enterprise} is taking a closer look. You will be told of the next step.`,
    action: 'See the progress',
  },
  'application-rejected': {
    subject: (p: ToTalent & { reason: keyof typeof reasons; note: string }) => `“${p.opening}”: not a match`,
    body: (p: ToTalent & { reason: keyof typeof reasons; note: string }) =>
      `${p.enterprise} has answered your application. Reason: ${reasons[p.reason]}.${p.note ? `\n${p.note}` : ''}`,
    action: 'See the details',
  },
  'interview-proposed': {
    subject: (p: ToTalent & { startsAt: string; place: string; again: boolean }) =>
      p.again
        ? `New time for your interview for “${p.opening}”`
        : `${p.enterprise} invites you to an interview for “${p.opening}”`,
    body: (p: ToTalent & { startsAt: string; place: string; again: boolean }) =>
      `When: ${at(p.startsAt)}\nWhere: ${p.place}\nPlease answer soon: accept, decline, or propose another time.`,
    action: 'Answer the invitation',
  },
  'interview-answered': {
    subject: (p: ToEnterprise & { answer: string; startsAt: string }) =>
      p.answer === 'accepted'
        ? `${p.talent} accepts the interview for “${p.opening}”`
        : p.answer === 'declined'
          ? `${p.talent} declines the interview for “${p.opening}”`
          : `${p.talent} proposes another time for “${p.opening}”`,
    body: (p: ToEnterprise & { answer: string; startsAt: string }) =>
      p.answer === 'declined'
        ? 'You can propose another time or end the application.'
        : `When: ${at(p.startsAt)}`,
    action: 'See the application',
  },
  'interview-cancelled': {
    subject: (p: ToTalent & { startsAt: string }) => `The interview for “${p.opening}” is cancelled`,
    body: (p: ToTalent & { startsAt: string }) =>
      `${p.enterprise} has cancelled the interview on ${at(p.startsAt)}. Your application goes on.`,
    action: 'See the progress',
  },
  'offer-made': {
    subject: (p: ToTalent & { deadline: string }) => `${p.enterprise} offers you “${p.opening}”`,
    body: (p: ToTalent & { deadline: string }) =>
      `Please answer by ${at(p.deadline)}. Unanswered, the offer lapses by itself.`,
    action: 'See and answer',
  },
  'offer-answered': {
    subject: (p: ToEnterprise & { answer: string }) =>
      p.answer === 'accepted'
        ? `${p.talent} accepts the offer for “${p.opening}”`
        : `${p.talent} declines the offer for “${p.opening}”`,
    body: (p: ToEnterprise & { answer: string }) =>
      p.answer === 'accepted'
        ? 'Please sign the tripartite agreement; the graduate then confirms it here.'
        : 'You can make another offer or end the application.',
    action: 'See the application',
  },
  'offer-withdrawn': {
    subject: (p: ToTalent) => `The offer for “${p.opening}” has been withdrawn`,
    body: (p: ToTalent) => `${p.enterprise} has withdrawn its offer. The timeline has the details.`,
    action: 'See the progress',
  },
  'offer-lapsed': {
    subject: (p: ToTalent) => `The offer for “${p.opening}” has lapsed`,
    body: (p: ToTalent) =>
      `You did not answer the offer of ${p.enterprise} by its deadline, so it has lapsed.`,
    action: 'See the progress',
  },
  'offer-unanswered': {
    subject: (p: ToEnterprise) => `${p.talent} did not answer the offer for “${p.opening}”`,
    body: (_p: ToEnterprise) =>
      'The deadline has passed and the offer has lapsed. You can make another or end the application.',
    action: 'See the application',
  },
  'application-signed': {
    subject: (p: ToEnterprise) => `${p.talent} has signed for “${p.opening}”`,
    body: (_p: ToEnterprise) =>
      'The tripartite agreement is signed. When every place is taken, mark the opening as filled.',
    action: 'See the application',
  },
  'application-closed': {
    subject: (p: ToTalent & { reason: string }) =>
      `“${p.opening}” has been ${p.reason === 'filled' ? 'filled' : 'closed'}`,
    body: (p: ToTalent & { reason: string }) =>
      p.reason === 'expired'
        ? `The opening has reached its closing date and takes no new applications. ${p.enterprise} may still contact you; meanwhile have a look at other openings.`
        : `Your application ended with the opening. Thank you for your interest in ${p.enterprise}; have a look at other openings.`,
    action: 'See the details',
  },
}
