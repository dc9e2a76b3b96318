import nodemailer from 'nodemailer'
import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { testDatabase } from './database'
import { testMail } from './mail'
import { testSearch } from './search'

const { url } = await testDatabase()
const mail = await testMail()
const search = await testSearch()

test('every test file has a migrated database of its own', async () => {
  const [row] = await db().$queryRaw<{ name: string }[]>`select current_database()::text as name`
  expect(url.endsWith(`/${row?.name}`)).toBe(true)
  const tables = await db().$queryRaw<unknown[]>`
    select 1 from information_schema.tables where table_schema = 'public'`
  expect(tables.length).toBeGreaterThan(0)
})

test('Chinese text has trigrams in the embedded database', async () => {
  const [row] = await db().$queryRaw<{ likeness: number }[]>`
    select similarity('软件工程师', '软件工程') as likeness`
  expect(row?.likeness).toBeGreaterThan(0.3)
})

test('a mail delivered twice is in the inbox once, with its Chinese subject and its attachment', async () => {
  const transport = nodemailer.createTransport(process.env.SMTP_URL)
  const message = {
    messageId: '<1@example.test>',
    from: '"人才办" <office@example.test>',
    to: 'graduate@example.test',
    subject: '面试邀请 ✔',
    text: '您好',
    attachments: [{ filename: '面试.ics', content: 'BEGIN:VCALENDAR' }],
  }
  await transport.sendMail(message)
  await transport.sendMail(message)
  const mails = await mail.waitFor(1)
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({ subject: '面试邀请 ✔', to: ['graduate@example.test'] })
  expect(mails[0]?.attachments[0]?.filename).toBe('面试.ics')
})

test('the search server answers to its key and to nobody else', async () => {
  if (!search) throw new Error('this platform has no Meilisearch')
  const headers = { authorization: `Bearer ${search.key}` }
  expect((await fetch(`${search.url}/indexes`, { headers })).status).toBe(200)
  expect((await fetch(`${search.url}/indexes`)).status).toBe(401)
})
