import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll } from 'vitest'
import { readMails, type StoredMail } from '#server/mail-inbox/store.mjs'
import { closeMailer } from '~/platform/mailer.server'
import { ownServers } from './servers'

/**
 * A real SMTP server for this test file; `SMTP_URL` points at it. Call it once at the top level.
 * @returns `received()`: every mail so far, oldest first; `waitFor(count)`: the same once that many have come
 */
export async function testMail() {
  const { environment, dataDir, end } = await ownServers(['mail'])
  process.env.SMTP_URL = environment.SMTP_URL
  afterAll(async () => {
    closeMailer()
    await end()
  })
  const received = () => readMails(path.join(dataDir, 'mail'))
  return {
    received,
    async waitFor(count: number, withinMs = 10_000): Promise<StoredMail[]> {
      const deadline = Date.now() + withinMs
      while (received().length < count && Date.now() < deadline) await pause(25)
      const mails = received()
      if (mails.length < count)
        throw new Error(`${mails.length} of ${count} mails came within ${withinMs} ms`)
      return mails
    },
  }
}
