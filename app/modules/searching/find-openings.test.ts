import { existsSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { inRoot } from '#server/paths.mjs'
import { testDatabase } from '#tests/support/database'
import { type Posting, postingsOf, publishPostings } from '#tests/support/postings'
import { testSearch } from '#tests/support/search'
import { db } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { ensureIndexes } from '../search-sync/index.server'
import { readOpeningsQuery } from './index'
import { findOpenings } from './index.server'
import { MOST_COUNTED } from './most-counted'

const search = await testSearch()
await testDatabase()

const FILE = path.join(inRoot(), '..', 'shared', 'data', 'openings.csv')
const PIECES = 200

const OWN: Posting[] = [
  { title: '机械工程师', company: '岭芯智能装备有限公司', city: '江门', skills: ['SolidWorks', 'CAD'] },
  { title: '高级机械设计工程师', company: '远桥精密制造有限公司', city: '江门', skills: ['SolidWorks'] },
  { title: 'Mechanical Engineer', company: '五邑云控科技有限公司', city: '广州' },
  { title: 'Java开发工程师', company: '西江软件有限公司', city: '深圳', skills: ['Java', 'MySQL'] },
  { title: 'Java Developer', company: '西江软件有限公司', city: '广州', skills: ['Java'] },
  { title: '软件测试工程师', company: '西江软件有限公司', city: '深圳' },
  { title: '会计', company: '合昌模塑有限公司', city: '江门' },
  { title: '成本会计主管', company: '侨味食品有限公司', city: '江门' },
  { title: 'Senior Accountant', company: '侨味食品有限公司', city: '上海' },
  { title: '在建工程管理员', company: '荷塘建设有限公司', city: '江门' },
  { title: 'C++工程师（嵌入式）', company: '银洲机器人有限公司', city: '江门', skills: ['C++'] },
]

/** Each question with what a right answer looks like: title, skills and city in one line. */
const PROBES: [string, RegExp][] = [
  ['机械工程师', /机械.*工程师/],
  ['会计', /会计/],
  ['mechanical', /mechanical|机械/i],
  ['机械 工程师', /机械/],
  ['java developer', /java|developer/i],
  ['SolidWorks', /solidworks/i],
  ['Java 深圳', /java.*深圳/i],
  ['mechancal', /mechanical|机械/i],
  ['accountent', /accountant|会计|财务/i],
  ['机戒工程师', /机械.*工程师/],
  ['機械工程師', /机械.*工程师/],
  ['jixie', /机械/],
  ['工程', /工程/],
]

const ask = async (params: Record<string, string>) => {
  const { query } = readOpeningsQuery(new URLSearchParams(params))
  return findOpenings(query, new Date(), true)
}

function randomPieces(titles: readonly string[], wanted: number): string[] {
  let seed = 20261122
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const pieces = new Set<string>()
  for (let turn = 0; turn < 50 * wanted && pieces.size < wanted; turn++) {
    const chars = [...titles[random(titles.length)]!]
    const length = 2 + random(2)
    const at = random(Math.max(1, chars.length - length + 1))
    const piece = chars.slice(at, at + length).join('')
    if (chars.length >= length && !/[\s"“”]/.test(piece)) pieces.add(piece)
  }
  return [...pieces]
}

type Counted = { piece: string; titleTotal: number; total: number }

async function countedBySql(pieces: readonly string[]): Promise<Counted[]> {
  return db().$queryRaw<Counted[]>`
    with folded as materialized (
      select search_fold(o.title) as title, search_fold(concat_ws(' ', o.title, array_to_string(o.skills, ' '),
        array_to_string(o.majors, ' '), o.province, o.city, o.district, o.category, o.industry, e.name)) as everything
      from opening o join enterprise e on e.id = o."enterpriseId"
    )
    select piece, count(*) filter (where position(search_fold(piece) in title) > 0)::int as "titleTotal",
      count(*) filter (where position(search_fold(piece) in everything) > 0)::int as total
    from unnest(${pieces}::text[]) with ordinality as p(piece, at) cross join folded
    group by piece, at order by at`
}

async function expectExactCounts(degraded: boolean, wanted: number): Promise<void> {
  const titles = await db().opening.findMany({ select: { title: true } })
  const counted = await countedBySql(randomPieces(titles.map(row => row.title).sort(), wanted))
  expect(counted.length).toBeGreaterThan(10)
  for (const { piece, total, titleTotal } of counted) {
    const answer = await ask({ q: piece, match: 'exact' })
    const found = { piece, total: answer.total, titleTotal: answer.titleTotal, degraded: answer.degraded }
    const counted = (count: number) => (degraded ? Math.min(count, MOST_COUNTED) : count)
    expect(found).toEqual({ piece, total: counted(total), titleTotal: counted(titleTotal), degraded })
  }
}

describe.skipIf(!search)('a search for openings', () => {
  beforeAll(async () => {
    await publishPostings(OWN)
    if (existsSync(FILE)) await publishPostings(postingsOf(FILE))
    await ensureIndexes()
  }, 300_000)

  test.each(PROBES)('%s has right hits in the top ten', async (q, right) => {
    const { rows, degraded } = await ask({ q })
    expect(degraded).toBe(false)
    const lines = rows.slice(0, 10).map(row => `${row.title} ${row.skills.join(' ')} ${row.city}`)
    const hits = lines.filter(line => right.test(line))
    expect(hits.length, lines.join('\n')).toBeGreaterThanOrEqual(
      Math.min(lines.length, 1 + Math.floor(lines.length / 2)),
    )
  })

  test('puts the title that is the question itself first', async () => {
    expect((await ask({ q: '机械工程师' })).rows[0]?.title).toBe('机械工程师')
    expect((await ask({ q: '在建工程' })).rows[0]?.title).toBe('在建工程管理员')
  })

  test(
    'finds every opening with a piece of a title, counts included',
    () => expectExactCounts(false, PIECES),
    240_000,
  )

  test('shows each opening once over all pages', async () => {
    const first = await ask({ q: '机械工程师' })
    const seen = new Set<string>()
    for (let page = 1; page <= Math.ceil(first.total / 20); page++) {
      for (const row of (await ask({ q: '机械工程师', page: String(page) })).rows) seen.add(row.id)
    }
    expect(seen.size).toBe(first.total)
  })

  test('finds words and pinyin that are still being typed, and shows as many as it counts', async () => {
    for (const q of ['mechan', 'solidw', 'ruanj', 'jixiegongch', '工程 -软件']) {
      const { rows, total } = await ask({ q, match: 'exact' })
      expect({ q, shown: rows.length }).toEqual({ q, shown: Math.min(20, total) })
    }
    expect((await ask({ q: 'ruanj' })).rows[0]?.title).toContain('软件')
    expect((await ask({ q: 'jixiegongch' })).rows[0]?.title).toContain('机械工程')
  })

  test('takes no filter value for anything but a value', async () => {
    expect((await ask({ city: '江门" OR city != "' })).total).toBe(0)
    expect((await ask({ city: '江门' })).total).toBeGreaterThan(0)
  })

  test('says that words typed wrongly were guessed', async () => {
    expect((await ask({ q: '机戒工程师' })).mode).toBe('near')
    expect((await ask({ q: '機械工程師' })).mode).toBe('strict')
  })

  test('is answered by the database when the engine is away, with exact counts', async () => {
    const here = env().MEILI_URL
    env().MEILI_URL = 'http://127.0.0.1:9'
    const answer = await ask({ q: '机械工程师' })
    expect(answer).toMatchObject({ degraded: true, mode: 'strict' })
    expect(answer.rows[0]?.title).toBe('机械工程师')
    await expectExactCounts(true, PIECES / 4)
    env().MEILI_URL = here
  }, 240_000)
})
