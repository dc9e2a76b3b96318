import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { makeChanges, TOPICS } from './changes.server'
import { db } from './db.server'
import { listenForChanges } from './listen.server'

await testDatabase()

const heard = makeChanges()
const stop = listenForChanges(heard)
afterAll(stop)

const happen = (name: string) =>
  db().domainEvent.create({ data: { name, payload: {}, actorUserId: null, occurredAt: new Date() } })

async function untilListening() {
  await expect.poll(() => heard.isListening(), { timeout: 10_000 }).toBe(true)
}

test('the database tells of every topic when the change is there, and of nothing else', async () => {
  await untilListening()
  for (const topic of TOPICS.filter(one => one !== 'search')) {
    const before = heard.moment()
    await happen(`${topic}.changed`)
    await expect.poll(() => heard.hasChanged([topic], before), { message: topic }).toBe(true)
  }
  const before = heard.moment()
  await happen('application.submitted')
  await happen('opening.published')
  await expect.poll(() => heard.moment()).toBe(before + 1)
})

test('what is rolled back is not told', async () => {
  await untilListening()
  const before = heard.moment()
  const undone = db().$transaction(async tx => {
    await tx.domainEvent.create({
      data: { name: 'fair.changed', payload: {}, actorUserId: null, occurredAt: new Date() },
    })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await happen('gathering.saved')
  await expect.poll(() => heard.moment()).toBe(before + 1)
  expect(heard.hasChanged(['fair'], before)).toBe(false)
})

test('a lost connection makes everything doubtful, and is made again', async () => {
  await untilListening()
  const before = heard.moment()
  await db().$queryRaw`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like '%pg_notify%' and pid <> pg_backend_pid()`
  await expect.poll(() => heard.hasChanged([], before)).toBe(true)
  await untilListening()
})
