import type { Tx } from '../../platform/db.server'
import type { DeliveredEvent } from '../events/index.server'
import { CLAIM_DAYS, rosterInvited } from '../universities/index'
import { queueMails } from './queue-mails.server'
import { findInvitedEntries } from './registry-notices.store.server'

/** Reaction: mails graduates who have no account yet the link to their roster entry, once per invitation. */
export async function mailRoster(tx: Tx, event: DeliveredEvent): Promise<void> {
  const { invitations } = rosterInvited.payload.parse(event.payload)
  const tokens = new Map(invitations.map(invitation => [invitation.entryId, invitation.sealedToken]))
  const entries = await findInvitedEntries(tx, [...tokens.keys()])
  const mails = entries.map(entry => ({
    key: `${event.id}:${entry.id}:roster-invited`,
    toEmail: entry.email!,
    template: 'roster-invited',
    params: { university: entry.university.name, days: CLAIM_DAYS, sealedLink: tokens.get(entry.id)! },
    locale: 'zh-CN',
  }))
  await queueMails(tx, mails)
}
