import type { Prisma, Tx } from '../../platform/db.server'
import type { DeliveredEvent } from '../events/index.server'
import { mailGroupOf } from './mail-groups'
import type { AddressNotice, Notice } from './notice'
import { findMuted, findRecipients, insertInboxItems } from './notifications.store.server'
import { queueMails } from './queue-mails.server'

function keyOf(event: DeliveredEvent, notice: Notice): string {
  return `${event.id}:${notice.userId}:${notice.kind}`
}

function inboxItem(event: DeliveredEvent, notice: Notice): Prisma.InboxItemCreateManyInput {
  return {
    key: keyOf(event, notice),
    userId: notice.userId,
    kind: notice.kind,
    params: notice.params,
    link: notice.link,
    createdAt: event.occurredAt,
  }
}

function mailToAddress(event: DeliveredEvent, notice: AddressNotice): Prisma.MailCreateManyInput {
  return {
    key: `${event.id}:address:${notice.kind}`,
    toEmail: notice.email,
    template: notice.kind,
    params: { ...notice.params, link: null, sealedLink: notice.sealedLink },
    locale: notice.locale,
  }
}

/** Writes the inbox items and mails of an event in its transaction and queues the mails; a repetition adds nothing. */
export async function postNotices(
  tx: Tx,
  event: DeliveredEvent,
  told: (Notice | AddressNotice)[],
): Promise<void> {
  const notices = told.filter((notice): notice is Notice => 'userId' in notice)
  const userIds = [...new Set(notices.map(notice => notice.userId))]
  const people = new Map((await findRecipients(tx, userIds)).map(person => [person.id, person]))
  const muted = await findMuted(tx, userIds)
  const reachable = notices.filter(notice => people.has(notice.userId))
  await insertInboxItems(
    tx,
    reachable.filter(notice => notice.channel !== 'mail').map(notice => inboxItem(event, notice)),
  )
  const toAddresses = told.filter((notice): notice is AddressNotice => 'email' in notice)
  const mails: Prisma.MailCreateManyInput[] = reachable
    .filter(
      notice => notice.channel !== 'inbox' && !muted.has(`${notice.userId}:${mailGroupOf(notice.kind)}`),
    )
    .map(notice => {
      const person = people.get(notice.userId)!
      return {
        key: keyOf(event, notice),
        userId: person.id,
        toEmail: person.email,
        template: notice.kind,
        params: { ...notice.params, link: notice.link, sealedLink: notice.sealedLink ?? null },
        locale: person.locale,
      }
    })
  mails.push(...toAddresses.map(notice => mailToAddress(event, notice)))
  await queueMails(tx, mails)
}
