import type { DeliveredEvent } from '../modules/events/index.server'
import { mailRoster, notify } from '../modules/notifications/index.server'
import { resumeAttached } from '../modules/talents/index'
import { readResume } from '../modules/talents/index.server'
import type { Tx } from '../platform/db.server'
import type { EventName } from './events'

/** What follows from an event; `run` is called in the transaction that also claims the delivery. */
export type Reaction = { name: string; run: (tx: Tx, event: DeliveredEvent) => Promise<void> }

const mail: Reaction = { name: 'notify', run: notify }

const resumeText: Reaction = {
  name: 'resume-text',
  run: async (_tx, event) => {
    const { talentId, fileId } = resumeAttached.payload.parse(event.payload)
    await readResume(talentId, fileId, new Date())
  },
}

const rosterMail: Reaction = { name: 'roster-mail', run: mailRoster }

/** Event → reactions. Every event has its line; an empty list says that nobody reacts. */
export const SUBSCRIPTIONS: Record<EventName, readonly Reaction[]> = {
  'import.batch-applied': [],
  'account.created': [],
  'account.disabled': [],
  'account.mail-asked': [mail],
  'account.password-changed': [mail],
  'account.second-factor-changed': [mail],

  'opening.created': [],
  'opening.edited': [],
  'opening.submitted': [],
  'opening.recalled': [],
  'opening.published': [],
  'opening.returned': [],
  'opening.paused': [],
  'opening.resumed': [],
  'opening.closed': [],
  'opening.filled': [],
  'opening.archived': [],
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
  'talent.resume-attached': [resumeText],
  'talent.updated': [],
  'talent.visibility-changed': [],

  'account.sign-up-repeated': [mail],
  'university.changed': [],
}
