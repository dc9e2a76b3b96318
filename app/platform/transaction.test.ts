import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { ok } from '~/kernel/result'
import { db } from './db.server'
import { transaction } from './transaction.server'

await testDatabase()

describe('a transaction', () => {
  it('is tried again after a deadlock in raw statements', async () => {
    await db().$executeRaw`CREATE TABLE two (id int PRIMARY KEY, n int NOT NULL)`
    await db().$executeRaw`INSERT INTO two VALUES (1, 0), (2, 0)`
    const cross = (first: number, second: number) =>
      transaction(async tx => {
        await tx.$executeRaw`UPDATE two SET n = n + 1 WHERE id = ${first}`
        await setTimeout(50)
        await tx.$executeRaw`UPDATE two SET n = n + 1 WHERE id = ${second}`
        return ok(null)
      })
    expect(await Promise.all([cross(1, 2), cross(2, 1)])).toEqual([ok(null), ok(null)])
    expect(await db().$queryRaw`SELECT n FROM two`).toEqual([{ n: 2 }, { n: 2 }])
  })

  it('leaves a connection for what is read beside it, however many begin at once', async () => {
    const beside = () =>
      transaction(async tx => {
        await tx.$queryRaw`SELECT 1`
        return ok(Number((await db().$queryRaw<{ n: bigint }[]>`SELECT 7 AS n`)[0]!.n))
      })
    const all = await Promise.all(Array.from({ length: 40 }, beside))
    expect(all.every(result => result.value === 7)).toBe(true)
  })
})
