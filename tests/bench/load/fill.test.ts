import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { db } from '~/platform/db.server'
import { fillOpenings } from './fill-openings'
import { countVisibleTalents, fillTalents } from './fill-talents'

const { url } = await testDatabase()

/** Everything that does not depend on the moment, as one fingerprint. */
async function fingerprint(): Promise<{ openings: string; talents: string }> {
  const [row] = await db().$queryRaw<[{ openings: string; talents: string }]>`
    select
      (select md5(string_agg((to_jsonb(o) - 'publishedAt' - 'validUntil' - 'statusAt' - 'createdAt' - 'updatedAt')::text, '' order by id))
       from opening o) as openings,
      (select md5(string_agg((to_jsonb(t) - 'createdAt' - 'updatedAt')::text, '' order by id)) from talent t) as talents`
  return row
}

describe('rows made for measuring', () => {
  let first: Awaited<ReturnType<typeof fingerprint>>

  beforeAll(async () => {
    await fillOpenings(url, 300)
    await fillTalents(url, 300)
    first = await fingerprint()
  })

  test('are as many as asked for, and may all be found', async () => {
    expect(await db().opening.count({ where: { status: 'published' } })).toBe(300)
    expect(await countVisibleTalents(url)).toBe(300)
    expect(await db().talent.count({ where: { skills: { isEmpty: false } } })).toBe(300)
  })

  test('differ from one another', async () => {
    const titles = await db().opening.groupBy({ by: ['title', 'city'] })
    const profiles = await db().talent.groupBy({ by: ['majorName', 'universityName', 'headline'] })
    expect(titles.length).toBeGreaterThan(150)
    expect(profiles.length).toBeGreaterThan(200)
  })

  test('are the same each time', async () => {
    await db().opening.deleteMany()
    await db().talent.deleteMany()
    await fillOpenings(url, 300)
    await fillTalents(url, 300)
    expect(await fingerprint()).toEqual(first)
  })

  test('stay when more are asked for, and a filling that was broken off is completed', async () => {
    const kept = await db().talent.findFirstOrThrow({ where: { externalId: 'bench-7' } })
    await db().talent.deleteMany({ where: { externalId: { in: ['bench-120', 'bench-299'] } } })
    await fillTalents(url, 400)
    await fillOpenings(url, 400)
    expect(await countVisibleTalents(url)).toBe(400)
    expect(await db().opening.count()).toBe(400)
    expect(await db().talent.findFirstOrThrow({ where: { externalId: 'bench-7' } })).toEqual(kept)
  })
})
