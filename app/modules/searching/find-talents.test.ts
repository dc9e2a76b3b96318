import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { callMeilisearch } from '#search/meilisearch/client'
import { testDatabase } from '#tests/support/database'
import { testSearch } from '#tests/support/search'
import { db } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import type { Access } from '../access/index.server'
import { engine, ensureIndexes } from '../search-sync/index.server'
import { findTalents } from './index.server'

const search = await testSearch()
await testDatabase()

const PHONE = '13800138000'
const asked = { q: '机械', degree: [], class: [], city: [], type: [], page: 1, pageSize: 20 }

async function enterprise(status: 'approved' | 'pending'): Promise<string> {
  const { id } = await db().organisation.create({ data: { kind: 'enterprise', name: `示例${randomUUID()}` } })
  await db().enterprise.create({ data: { id, name: `示例${id}`, status } })
  return id
}

async function talent(name: string, more: object): Promise<string> {
  const email = `${randomUUID()}@example.test`
  const user = await db().user.create({ data: { name, email, kind: 'graduate' } })
  const shown = {
    majorName: '机械工程',
    phone: PHONE,
    contactEmail: email,
    resumeText: `电话 ${PHONE} 邮箱 ${email}`,
  }
  const { id } = await db().talent.create({
    data: { userId: user.id, name, visibility: 'all_verified', ...shown, ...more },
  })
  return id
}

const acting = (kind: 'enterprise' | 'office', organisationId: string | null) =>
  ({ actor: { kind, organisationId, userId: randomUUID() }, now: new Date() }) as unknown as Access

async function namesFor(access: Access): Promise<string[] | string> {
  const found = await findTalents(access, asked)
  return found.ok ? found.value.rows.map(row => row.name).sort() : found.code
}

describe.skipIf(!search)('a search for talents', () => {
  let own = ''
  let shutOut = ''
  let seen = ''

  beforeAll(async () => {
    own = await enterprise('approved')
    shutOut = await enterprise('approved')
    seen = await talent('甲', {})
    await talent('乙', { blocks: { create: { enterpriseId: shutOut } } })
    await talent('丙', { visibility: 'applied_only' })
    await talent('丁', { visibility: 'hidden' })
    await ensureIndexes()
  })

  test('shows those who are visible to all and do not hide from the enterprise', async () => {
    expect(await namesFor(acting('enterprise', own))).toEqual(['乙', '甲'])
    expect(await namesFor(acting('enterprise', shutOut))).toEqual(['甲'])
    expect(await namesFor(acting('office', null))).toEqual(['乙', '甲'])
  })

  test('is refused to an enterprise that is not approved, or to nobody’s member', async () => {
    expect(await namesFor(acting('enterprise', await enterprise('pending')))).toBe('not-approved')
    expect(await namesFor(acting('enterprise', null))).toBe('not-approved')
  })

  test('never shows what the index still holds but the talent has hidden', async () => {
    await db().talent.update({ where: { id: seen }, data: { visibility: 'hidden' } })
    expect(await namesFor(acting('enterprise', own))).toEqual(['乙'])
    await db().talent.update({ where: { id: seen }, data: { visibility: 'all_verified' } })
  })

  test('has no way to reach anybody in its documents', async () => {
    const body = { q: PHONE.slice(0, 6), limit: 10 }
    const { hits } = await callMeilisearch<{ hits: object[] }>(engine()!, '/indexes/talents/search', {
      method: 'POST',
      body,
    })
    expect(hits).toEqual([])
    const { results } = await callMeilisearch<{ results: object[] }>(
      engine()!,
      '/indexes/talents/documents?limit=10',
    )
    expect(results).toHaveLength(2)
    expect(JSON.stringify(results)).not.toMatch(new RegExp(`${PHONE.slice(0, 6)}|@|甲|乙`))
  })

  test('is answered by the database under the same rules when the engine is away', async () => {
    const here = env().MEILI_URL
    env().MEILI_URL = 'http://127.0.0.1:9'
    expect(await namesFor(acting('enterprise', own))).toEqual(['乙', '甲'])
    expect(await namesFor(acting('enterprise', shutOut))).toEqual(['甲'])
    env().MEILI_URL = here
  })
})
