import { addDays, localDateOf, startOfDay } from '../../kernel/local-date'
import type { Tx } from '../../platform/db.server'
import { type PersonalData, removed, type Subject } from '../../platform/personal-data.server'

/**
 * What others were told of somebody: inbox items and mails that lead to one of these things. They bear the name, so
 * they go with the person.
 */
export async function removeTold(tx: Tx, subjects: readonly Subject[]): Promise<number> {
  let count = 0
  for (const { id } of subjects) {
    const items = await tx.inboxItem.deleteMany({ where: { link: { contains: id } } })
    const mails = await tx.mail.deleteMany({ where: { params: { path: ['link'], string_contains: id } } })
    count += items.count + mails.count
  }
  return count
}

function ownMail({ userId, email }: { userId: string; email: string }) {
  return { OR: [{ userId }, { toEmail: email }] }
}

/** Inbox, mails and what somebody wants to be told. */
export const notificationsData: PersonalData = {
  holdings: [
    {
      key: 'inbox',
      models: ['InboxItem'],
      read: (client, { userId }) =>
        client.inboxItem.findMany({ where: { userId }, omit: { key: true, userId: true } }),
      erase: (tx, { userId }) => removed(tx.inboxItem.deleteMany({ where: { userId } })),
      expire: (tx, { now, rules }) =>
        removed(
          tx.inboxItem.deleteMany({
            where: { createdAt: { lt: startOfDay(addDays(localDateOf(now), -rules.mailDays)) } },
          }),
        ),
    },
    {
      key: 'mails',
      models: ['Mail', 'MailPreference', 'MailBounce'],
      read: async (client, person) => {
        const mails = await client.mail.findMany({ where: ownMail(person), omit: { key: true } })
        return mails.map(({ params, ...mail }) => ({
          ...mail,
          params: { ...(params as object), sealedLink: undefined },
        }))
      },
      erase: async (tx, person) => {
        const mails = await tx.mail.deleteMany({ where: ownMail(person) })
        const wishes = await tx.mailPreference.deleteMany({ where: { userId: person.userId } })
        const bounces = await tx.mailBounce.deleteMany({ where: { email: person.email } })
        return { removed: mails.count + wishes.count + bounces.count }
      },
      expire: (tx, { now, rules }) =>
        removed(
          tx.mail.deleteMany({
            where: {
              status: { not: 'queued' },
              createdAt: { lt: startOfDay(addDays(localDateOf(now), -rules.mailDays)) },
            },
          }),
        ),
    },
  ],
}
