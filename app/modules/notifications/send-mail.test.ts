import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { testMail } from '#tests/support/mail'
import { db } from '~/platform/db.server'
import { sendMail } from './send-mail.server'

await testDatabase()
const inbox = await testMail()
const now = new Date('2026-11-22T02:00:00Z')

async function mailTo(toEmail: string, attempts = 0): Promise<string> {
  const { id } = await db().mail.create({
    data: {
      key: `${toEmail}:${Math.random()}`,
      toEmail,
      template: 'enterprise-approved',
      params: { enterprise: '甲企业', link: '/enterprise' },
      locale: 'zh-CN',
      attempts,
    },
  })
  return id
}

async function statusOf(id: string) {
  return (await db().mail.findUniqueOrThrow({ where: { id } })).status
}

test('mails to one address go out in the order in which they were written', async () => {
  const first = await mailTo('a@turn.test')
  const second = await mailTo('a@turn.test')
  const other = await mailTo('b@turn.test')
  await sendMail(second, now)
  expect(await statusOf(first)).toBe('sent')
  expect(await statusOf(second)).toBe('sent')
  expect(await statusOf(other)).toBe('queued')
  await sendMail(first, now)
  await sendMail(other, now)
  const ids = (await inbox.waitFor(3)).map(mail => mail.messageId.slice(1, 37))
  expect(ids).toEqual([first, second, other])
})

test('a mail that another worker is at is left to it, and what follows waits', async () => {
  const claimed = await mailTo('d@turn.test')
  const next = await mailTo('d@turn.test')
  const claim = (ms: number) =>
    db().mail.update({ where: { id: claimed }, data: { claimedUntil: new Date(Date.now() + ms) } })
  await claim(60_000)
  await sendMail(claimed, now)
  await sendMail(next, now)
  expect(await statusOf(claimed)).toBe('queued')
  expect(await statusOf(next)).toBe('queued')
  await claim(-1000)
  await sendMail(next, now)
  expect(await statusOf(claimed)).toBe('sent')
  expect(await statusOf(next)).toBe('sent')
})

test('twenty workers at one address send each mail once', async () => {
  const before = inbox.received().length
  const ids = [await mailTo('e@turn.test'), await mailTo('e@turn.test'), await mailTo('e@turn.test')]
  await Promise.all(Array.from({ length: 20 }, (_, at) => sendMail(ids[at % 3]!, now)))
  await sendMail(ids[2]!, now)
  const sent = await db().mail.findMany({
    where: { id: { in: ids } },
    select: { attempts: true, status: true },
  })
  expect(sent).toEqual(ids.map(() => ({ attempts: 1, status: 'sent' })))
  expect(inbox.received().length).toBe(before + 3)
})

test('a mail that has failed again and again is overtaken by the next', async () => {
  const stuck = await mailTo('c@turn.test', 3)
  const next = await mailTo('c@turn.test')
  await sendMail(next, now)
  expect(await statusOf(next)).toBe('sent')
  expect(await statusOf(stuck)).toBe('queued')
})
