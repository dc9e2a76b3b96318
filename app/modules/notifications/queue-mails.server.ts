import type { Prisma, Tx } from '../../platform/db.server'
import { enqueue } from '../../platform/queue.server'
import { insertMails } from './notifications.store.server'

/** More mails than this of one event are a circular: what concerns a single person goes out before it. */
const CIRCULAR = 20

/** Writes mails in a transaction, with the jobs that will send them; those whose key is there already are left alone. */
export async function queueMails(tx: Tx, mails: Prisma.MailCreateManyInput[]): Promise<void> {
  const priority = mails.length > CIRCULAR ? -1 : 0
  for (const mailId of await insertMails(tx, mails)) await enqueue(tx, 'mail', { mailId }, { priority })
}
