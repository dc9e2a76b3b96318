import { setTimeout as pause } from 'node:timers/promises'
import { readMails } from '../../../server/mail-inbox/store.mjs'

const WAIT_MS = 40_000

/** Subjects of the mails to an address since an instant, in the order in which they came. */
export function subjectsTo(mailbox: string, since: Date): string[] {
  const folder = process.env.MAIL_FOLDER
  if (!folder) throw new Error('MAIL_FOLDER names the folder of the mail inbox')
  return readMails(folder)
    .filter(mail => mail.to.some(to => to.includes(`${mailbox}@demo.test`)))
    .filter(mail => new Date(mail.receivedAt) >= since)
    .map(mail => mail.subject)
}

/** Waits until as many mails have come as are expected, then a little longer for any that should not. */
export async function waitForMails(mailbox: string, since: Date, count: number): Promise<string[]> {
  const deadline = Date.now() + WAIT_MS
  while (subjectsTo(mailbox, since).length < count && Date.now() < deadline) await pause(200)
  await pause(1500)
  return subjectsTo(mailbox, since)
}
