import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { search as words } from '~/i18n/search'
import { type Cluster, startCluster } from '../support/cluster'
import { compareIndex, toggle } from '../support/openings'
import { meilisearchPid } from '../support/own-servers'
import { ask, report, until } from '../support/requests'
import { buildTown, type Town } from '../support/town'

const DEGRADED = words['zh-CN'].degradedTitle
const AGREED = { missing: 0, stale: 0, extra: 0 }

let site: Cluster
let town: Town

beforeAll(async () => {
  site = await startCluster({ webs: 2, workers: 2 })
  town = await buildTown({ enterprises: 6, openings: 60, graduates: 2 })
  await until(() => compareIndex(site), isAgreed, 120_000)
  for (const address of site.addresses) await ask(address, '/openings?q=first', {})
})
afterAll(() => site?.stop())

type Compared = Awaited<ReturnType<typeof compareIndex>>
const isAgreed = (seen: Compared) =>
  seen.missing + seen.stale + seen.extra === 0 && seen.indexed === seen.published
const find = (q = '机械工程师') =>
  ask(site.addresses[Math.random() < 0.5 ? 0 : 1]!, `/openings?q=${encodeURIComponent(q)}`, {
    cookie: town.graduates[0]!.cookie,
  })

/** Searches for a while: how slow the slowest was, and how many said that they came from the database. */
async function searchFor(ms: number) {
  const until = Date.now() + ms
  let [slowest, said, count] = [0, 0, 0]
  while (Date.now() < until) {
    const answer = await find()
    expect(answer.status).toBe(200)
    slowest = Math.max(slowest, Math.round(answer.ms))
    if (answer.text.includes(DEGRADED)) said++
    count++
    await pause(100)
  }
  return { count, slowest, said }
}

async function edits(count: number): Promise<number> {
  let made = 0
  for (let turn = 0; turn < count; turn++) {
    const at = Math.floor(Math.random() * town.openings.length)
    if (await toggle(site, town, at, Math.random() < 0.5 ? 'pause' : 'resume')) made++
  }
  return made
}

test('Meilisearch hangs: answers within 1.5 s from the database, writes go on, the index catches up', async () => {
  const pid = meilisearchPid(site)
  process.kill(pid, 'SIGSTOP')
  const [searches, made] = await Promise.all([searchFor(20_000), edits(40)])
  process.kill(pid, 'SIGCONT')
  const { ms } = await until(() => compareIndex(site), isAgreed, 60_000)
  report('Meilisearch hung for 20 s', { ...searches, edits: made, caughtUpMs: ms })
  expect(searches.slowest).toBeLessThan(1500)
  expect(searches.said).toBeGreaterThan(0)
  expect(made).toBeGreaterThan(5)
})

test('Meilisearch is killed again and again: nobody notices but the notice', async () => {
  const killing = (async () => {
    for (let turn = 0; turn < 4; turn++) {
      process.kill(meilisearchPid(site), 'SIGKILL')
      await pause(3000)
    }
  })()
  const [searches, made] = await Promise.all([searchFor(12_000), edits(30), killing])
  const { ms } = await until(() => compareIndex(site), isAgreed, 60_000)
  report('Meilisearch killed four times', { ...searches, edits: made, caughtUpMs: ms })
  expect(searches.slowest).toBeLessThan(1500)
})

async function meili(method: string, path: string): Promise<void> {
  await fetch(site.environment.MEILI_URL + path, {
    method,
    headers: { authorization: `Bearer ${site.environment.MEILI_KEY}` },
  })
}

for (const [what, empty] of [
  ['its indexes are removed', () => meili('DELETE', '/indexes/openings')],
  ['its documents are removed', () => meili('DELETE', '/indexes/openings/documents')],
] as const) {
  test(`${what}: the index is built anew by itself`, async () => {
    await empty()
    await pause(1500)
    const { ms } = await until(() => compareIndex(site), isAgreed, 120_000)
    report(`Meilisearch: ${what}`, { rebuiltMs: ms })
    expect((await find()).status).toBe(200)
  })
}

test('after a thousand random edits index and database agree, and what is withdrawn is gone within 5 s', async () => {
  // One account may change 240 things a minute: six enterprises at the same time.
  const made = (await Promise.all([0, 1, 2, 3].map(() => edits(250)))).reduce((sum, one) => sum + one, 0)
  const { ms, seen } = await until(() => compareIndex(site), isAgreed, 60_000)
  report('a thousand random edits', { made, agreedMs: ms, ...seen })
  expect(seen).toMatchObject(AGREED)
  await toggle(site, town, 0, 'resume')
  const address = `/openings/${town.openings[0]}`
  const isFound = async () =>
    (await ask(site.addresses[0]!, '/api/v1/openings?pageSize=100')).text.includes(address)
  await until(isFound, found => found, 10_000)
  expect(await toggle(site, town, 0, 'pause')).toBe(true)
  const gone = await until(isFound, found => !found, 5000)
  report('withdrawn', { goneMs: gone.ms })
})
