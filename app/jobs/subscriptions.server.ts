import { closeWithOpening } from '../modules/applications/index.server'
import { refreshAffinities } from '../modules/fairs/index.server'
import { mailRoster } from '../modules/notifications/index.server'
import { openingArchived } from '../modules/openings/index'
import { refreshSearch } from '../modules/search-sync/index.server'
import { resumeAttached } from '../modules/talents/index'
import { readResume } from '../modules/talents/index.server'
import { CARE_REACTIONS } from './care-reactions.server'
import type { EventName } from './events'
import { mail, type Reaction } from './reaction.server'

const resumeText: Reaction = {
  name: 'resume-text',
  run: async (_tx, event) => {
    const { talentId, fileId } = resumeAttached.payload.parse(event.payload)
    await readResume(talentId, fileId, new Date())
  },
}

const endApplications: Reaction = {
  name: 'end-applications',
  run: async (tx, event) => closeWithOpening(tx, event, openingArchived.payload.parse(event.payload)),
}
const rosterMail: Reaction = { name: 'roster-mail', run: mailRoster }

/** Event → reactions. Every event has its line; an empty list says that nobody reacts. */
const LISTED: Record<EventName, readonly Reaction[]> = {
  'import.batch-applied': [],
  'fair.timetable-asked': [],
  'fair.timetable-cancelled': [],
  'fair.timetable-copied': [],
  'fair.timetable-fixed': [],
  'fair.timetable-published': [mail],
  'fair.timetable-changed': [mail],
  'fair.meeting-moved': [],
  'fair.meeting-pinned': [],
  'fair.party-absent': [],
  'fair.alternate-offered': [mail],
  'fair.alternate-answered': [],
  'apartment.changed': [],
  'apartment.unit-moved': [],
  'allocation.saved': [],
  'housing.blocked': [],
  'housing.revealed': [],
  'housing.submitted': [],
  'housing.appealed': [],
  'housing.withdrawn': [],
  'place.left': [],
  'allocation.moved': [mail],
  'housing.reviewed': [mail],
  'place.called': [mail],
  'place.selected': [mail],
  'place.declined': [mail],
  'lease.noted': [],
  'lease.wish-asked': [],
  'lease.moved': [mail],
  'lease.bill-due': [mail],
  'lease.handed-over': [mail],
  'lease.settled': [mail],
  'lease.repair-moved': [mail],
  'lease.wish-answered': [mail],
  'lease.eligibility-ended': [mail],

  'card.tier-saved': [],
  'card.policy-saved': [],
  'card.policy-published': [],
  'card.revealed': [],
  'card.review-given': [],
  'card.notice-published': [],
  'card.application-moved': [mail],
  'card.issued': [mail],
  'card.changed': [mail],
  'card.renewal-asked': [mail],
  'card.check-asked': [mail],
  'card.objection-made': [mail],
  'card.objection-answered': [],

  'lottery.announced': [],
  'lottery.frozen': [],
  'lottery.drawn': [],
  'policy.saved': [],
  'policy.moved': [],
  'policy.file-changed': [],
  'service.saved': [],
  'service.applied': [],
  'service.paper-added': [mail],
  'service.paper-read': [],
  'voucher.saved': [],
  'voucher.counter-saved': [],
  'voucher.counter-entered': [],
  'voucher.redeemed': [mail],
  'station.saved': [],
  'station.slots-laid': [],
  'station.slot-closed': [mail],
  'station.booked': [mail],
  'station.booking-cancelled': [],
  'station.booking-marked': [],
  'station.near': [mail],
  'station.paused': [mail],
  'station.pause-appealed': [mail],
  'station.pause-lifted': [mail],
  'account.created': [],
  'account.disabled': [],
  'account.mail-asked': [mail],
  'account.password-changed': [mail],
  'account.second-factor-changed': [mail],

  'application.submitted': [mail],
  'application.withdrawn': [mail],
  'application.screened': [mail],
  'application.rejected': [mail],
  'application.interview-proposed': [mail],
  'application.interview-answered': [mail],
  'application.interview-cancelled': [mail],
  'application.offer-made': [mail],
  'application.offer-answered': [mail],
  'application.offer-withdrawn': [mail],
  'application.offer-lapsed': [mail],
  'application.signed': [mail],
  'application.closed': [mail],
  'application.viewed': [],
  'application.template-changed': [],

  'fair-day.arrived': [],
  'fair-day.arrival-taken-back': [],
  'fair-day.attendance-changed': [],
  'fair-day.release-proposed': [mail],
  'fair-day.release-decided': [mail],
  'fair-day.absence-counted': [mail],
  'fair-day.absence-appealed': [mail],
  'fair-day.absence-decided': [mail],
  'fair-day.rules-changed': [],
  'fair-day.outcome-saved': [],
  'fair-day.next-step-closed': [],
  'fair-day.next-step-due': [mail],

  'gathering.saved': [],
  'gathering.published': [],
  'gathering.moved': [mail],
  'gathering.cancelled': [mail],
  'gathering.concluded': [],
  'gathering.registered': [mail],
  'gathering.registration-changed': [],
  'gathering.registration-cancelled': [mail],
  'gathering.promoted': [mail],
  'gathering.attendance-noted': [],
  'gathering.near': [mail],
  'gathering.follow-up-planned': [mail],
  'gathering.follow-up-closed': [],
  'gathering.follow-up-due': [mail],

  'opening.created': [],
  'opening.edited': [],
  'opening.submitted': [],
  'opening.recalled': [],
  'opening.published': [mail],
  'opening.returned': [mail],
  'opening.paused': [],
  'opening.resumed': [],
  'opening.closed': [endApplications, mail],
  'opening.filled': [endApplications],
  'opening.archived': [endApplications],
  'opening.imported': [],
  'opening.saved': [],
  'opening.unsaved': [],
  'opening.reported': [],
  'opening.report-handled': [],
  'enterprise.changed': [],
  'enterprise.decided': [mail],
  'enterprise.submitted': [],
  'invitation.answered': [mail],
  'invitation.sent': [mail],
  'roster.claimed': [],
  'roster.invited': [rosterMail],
  'setting.changed': [],
  'operations.jobs-retried': [],
  'operations.job-discarded': [],
  'operations.bounce-removed': [],
  'talent.resume-attached': [resumeText],
  'talent.updated': [],
  'talent.visibility-changed': [],

  'fair.created': [],
  'fair.changed': [],
  'fair.phase-changed': [mail],
  'fair.registered': [mail],
  'fair.registration-changed': [],
  'fair.party-decided': [mail],
  'fair.party-withdrawn': [],
  'fair.wishes-changed': [],
  'fair.wishes-reminded': [mail],

  'consent.changed': [],
  'privacy.copied': [],
  'privacy.erased': [],
  'privacy.expired': [],
  'privacy.correction-asked': [],
  'privacy.correction-answered': [mail],

  'account.sign-up-repeated': [mail],
  'university.changed': [],
  'enterprise.registered': [],
  'member.invitation-revoked': [],
  'member.invited': [mail],
  'member.joined': [mail],
  'member.removed': [mail],
  'member.role-changed': [mail],
  'membership.asked': [],
  'membership.decided': [mail],

  ...CARE_REACTIONS,
}

/** Whatever happens to a thing that can be searched for refreshes its document. */
const SEARCHED =
  /^(opening|enterprise|university|talent|roster|import)\.|^account\.disabled$|^import\.batch-applied$/
const UNSEEN = new Set<string>([
  'opening.saved',
  'opening.unsaved',
  'opening.reported',
  'opening.report-handled',
])
const search: Reaction = { name: 'search-sync', run: refreshSearch }

/** What changes the supply of a university or the openings of an enterprise changes what they are to each other at a fair. */
const TRADED =
  /^university\.changed$|^opening\.(published|paused|resumed|closed|filled|archived|edited|recalled)$/
const affinity: Reaction = { name: 'fair-affinity', run: refreshAffinities }

function reactionsTo(name: string, listed: readonly Reaction[]): readonly Reaction[] {
  const reactions = [...listed]
  if (SEARCHED.test(name) && !UNSEEN.has(name)) reactions.push(search)
  if (TRADED.test(name)) reactions.push(affinity)
  return reactions
}

/** Every event with all its reactions. */
export const SUBSCRIPTIONS = Object.fromEntries(
  Object.entries(LISTED).map(([name, reactions]) => [name, reactionsTo(name, reactions)]),
) as Record<EventName, readonly Reaction[]>
