import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { db } from '~/platform/db.server'
import { queue } from '~/platform/queue.server'
import { allowAddress, discardJob, readOperations, retryJobs } from './index.server'

await testDatabase()
const now = new Date('2026-11-22T02:00:00Z')
const access = { actor: { userId: null, kind: 'office' }, now }

async function park(queueName: string | null, id: string): Promise<string> {
  await queue()
  const data = { mailId: id, ...(queueName && { queue: queueName }) }
  const [row] = await db().$queryRaw<{ id: string }[]>`
    insert into pgboss.job (name, data, output, retry_limit)
    values ('parked', ${data}::jsonb, '{"message":"421 try later"}'::jsonb, 0) returning id::text`
  return row!.id
}

const jobsIn = (name: string) => db().$queryRaw<{ data: object }[]>`
  select data from pgboss.job where name = ${name} and state = 'created'`

test('a parked job says which queue it was on and why it was given up', async () => {
  const id = await park('mail', 'm1')
  const { parked, parkedCount } = await readOperations(now, { withBounces: false })
  expect(parkedCount).toBe(1)
  expect(parked[0]).toMatchObject({ id, queue: 'mail', message: '421 try later' })
})

test('a parked job goes back on its queue once, with an audit entry', async () => {
  const id = await park('mail', 'm2')
  const both = await Promise.all([retryJobs(access, [id]), retryJobs(access, [id])])
  expect(both.filter(result => result.ok)).toHaveLength(1)
  expect(both.find(result => !result.ok)).toMatchObject({ code: 'gone' })
  expect(await jobsIn('mail')).toEqual([{ data: { mailId: 'm2', queue: 'mail' } }])
  expect(await db().auditEntry.count({ where: { action: 'operations.jobs-retried' } })).toBe(1)
})

test('all parked jobs go back at once, but one of an unknown queue stays', async () => {
  await park('mail', 'm3')
  await park(null, 'm4')
  expect(await retryJobs(access, 'all')).toMatchObject({ ok: true, value: { count: 3 } })
  expect(await jobsIn('parked')).toEqual([{ data: { mailId: 'm4', queue: 'parked' } }])
})

test('a discarded job is gone, and what it was about stays in the audit log', async () => {
  const id = await park('import', 'm5')
  expect((await discardJob(access, id)).ok).toBe(true)
  expect(await discardJob(access, id)).toMatchObject({ code: 'gone' })
  const entry = await db().auditEntry.findFirst({ where: { action: 'operations.job-discarded' } })
  expect(entry?.detail).toEqual({ queue: 'import', data: { mailId: 'm5', queue: 'import' } })
})

test('an address taken off the bounce list is written to again, and the audit log does not name it', async () => {
  await db().mailBounce.create({ data: { email: 'gone@bounce.test', reason: '550 unknown' } })
  const before = await readOperations(now, { withBounces: true })
  expect(before.bounces).toMatchObject({ total: 1, items: [{ email: 'gone@bounce.test' }] })
  expect((await allowAddress(access, 'gone@bounce.test')).ok).toBe(true)
  expect(await allowAddress(access, 'gone@bounce.test')).toMatchObject({ code: 'gone' })
  expect(JSON.stringify(await db().auditEntry.findMany())).not.toContain('bounce.test')
  expect((await readOperations(now, { withBounces: false })).bounces).toBeNull()
})
