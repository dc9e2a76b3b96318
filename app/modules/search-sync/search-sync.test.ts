import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { INDEX_NAMES } from '#search/indexes'
import { writeDocuments } from '#search/meilisearch/documents'
import { testDatabase } from '#tests/support/database'
import { publishPostings } from '#tests/support/postings'
import { testSearch } from '#tests/support/search'
import { db } from '~/platform/db.server'
import { readOpeningsQuery } from '../searching/index'
import { findOpenings } from '../searching/index.server'
import { checkDrift, engine, ensureIndexes, flushSearch, rebuildIndex, refreshSearch } from './index.server'

const search = await testSearch()
await testDatabase()

const NOUNS = ['机械', '软件', '电气', '会计', '质量', '模具', '销售', '采购', '包装', '在建工程']
const company = '江门市蓬江区示例机械有限公司'
const postings = Array.from({ length: 600 }, (_, at) => ({
  title: `${NOUNS[at % 10]}工程师${at}`,
  company,
  city: '江门',
}))

const count = async (q: string) => {
  const { query } = readOpeningsQuery(new URLSearchParams({ q, match: 'exact' }))
  const answer = await findOpenings(query, new Date())
  expect(answer.degraded).toBe(false)
  return answer.total
}

const tell = (openingIds: string[], name = 'opening.edited') =>
  db().$transaction(tx =>
    refreshSearch(tx, { id: '', name, payload: { openingIds }, actorUserId: null, occurredAt: new Date() }),
  )

describe.skipIf(!search)('the search index', () => {
  let ids: string[] = []

  test('is built for what the database holds', async () => {
    ids = await publishPostings(postings)
    await ensureIndexes()
    for (const index of INDEX_NAMES) expect(await checkDrift(index, new Date())).toMatchObject({ ok: true })
    expect(await count('在建工程')).toBe(60)
    expect(await count('工程')).toBe(600)
  })

  test('follows an edit, and loses what is withdrawn', async () => {
    await db().opening.update({ where: { id: ids[0] }, data: { title: '量子计算研究员' } })
    await db().opening.update({ where: { id: ids[1] }, data: { status: 'paused' } })
    await tell(ids.slice(0, 2))
    await flushSearch()
    expect(await count('量子')).toBe(1)
    expect(await count('工程')).toBe(598)
  })

  test('loses every opening of an enterprise that is suspended, and finds them again', async () => {
    const { id } = await db().enterprise.findFirstOrThrow({ select: { id: true } })
    const decide = async (status: 'approved' | 'suspended') => {
      await db().enterprise.update({ where: { id }, data: { status } })
      const event = { id: '', name: 'enterprise.decided', payload: { enterpriseId: id }, actorUserId: null }
      await db().$transaction(tx => refreshSearch(tx, { ...event, occurredAt: new Date() }))
      await flushSearch()
    }
    await decide('suspended')
    expect(await count('工程')).toBe(0)
    await decide('approved')
    expect(await count('工程')).toBe(598)
  })

  test('answers while it is rebuilt and holds what changed meanwhile', async () => {
    let building = true
    const rebuilt = rebuildIndex('openings').finally(() => {
      building = false
    })
    let edits = 0
    while (building) {
      await db().opening.update({ where: { id: ids[2 + edits] }, data: { title: `氢能安全员${edits}` } })
      await tell([ids[2 + edits]!])
      edits++
      await flushSearch()
      expect(await count('示例机械')).toBe(599)
      await pause(20)
    }
    expect(await rebuilt).toMatchObject({ ok: true, value: { documents: 599 } })
    await flushSearch()
    expect(edits).toBeGreaterThan(0)
    expect(await count('氢能')).toBe(edits)
    expect(await checkDrift('openings', new Date())).toMatchObject({
      value: { missing: 0, stale: 0, extra: 0 },
    })
  })

  test('is compared with the database, and what differs is mended', async () => {
    await db().opening.update({ where: { id: ids[100] }, data: { title: '无人知晓的修改' } })
    const stranger = { id: '01890000-0000-7000-8000-000000000000', version: 'x' }
    await writeDocuments(engine()!, 'openings', { put: [stranger], remove: [ids[101]!] })
    expect(await checkDrift('openings', new Date())).toMatchObject({
      value: { missing: 1, stale: 1, extra: 1 },
    })
    await flushSearch()
    expect(await checkDrift('openings', new Date())).toMatchObject({
      value: { missing: 0, stale: 0, extra: 0 },
    })
    expect(await count('无人知晓')).toBe(1)
  })
})
