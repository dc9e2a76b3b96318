import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { testMail } from '#tests/support/mail'
import { db } from '~/platform/db.server'
import { sendMail } from './send-mail.server'

await testDatabase()
await testMail()
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
  expect(await statusOf(second)).toBe('queued')
  await sendMail(other, now)
  expect(await statusOf(other)).toBe('sent')
  await sendMail(first, now)
  await sendMail(second, now)
  expect(await statusOf(first)).toBe('sent')
  expect(await statusOf(second)).toBe('sent')
})

test('a mail that has failed again and again is overtaken by the next', async () => {
  const stuck = await mailTo('c@turn.test', 3)
  const next = await mailTo('c@turn.test')
  await sendMail(next, now)
  expect(await statusOf(next)).toBe('sent')
  expect(await statusOf(stuck)).toBe('queued')
})
