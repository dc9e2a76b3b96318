import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { search } from '~/i18n/search'
import { db } from '~/platform/db.server'
import { plannedApplications, sendApplications, settled } from './support/applications'
import { type Cluster, startCluster } from './support/cluster'
import { restartUnderLoad } from './support/database-restart'
import { meilisearchPid } from './support/own-servers'
import { type Asked, ask, inParallel, report, until } from './support/requests'
import { buildTown, type Town } from './support/town'

const DEGRADED = search['zh-CN'].degradedTitle

let site: Cluster
let town: Town

beforeAll(async () => {
  site = await startCluster({ webs: 2, workers: 2, env: { DRAIN_SECONDS: '2', SLOW_QUERY_MS: '2000' } })
  town = await buildTown({ enterprises: 2, openings: 8, graduates: 12 })
})
afterAll(() => site?.stop())

describe('a site of two web processes and two workers', () => {
  test('loses nothing acknowledged and does nothing twice while processes are killed', async () => {
    const planned = plannedApplications(town, 60)
    let sending = true
    const killing = (async () => {
      for (const victim of [site.web[0]!, site.worker[0]!, site.web[1]!, site.worker[1]!]) {
        await pause(1500)
        if (sending) await victim.restart('SIGKILL')
      }
    })()
    await sendApplications(site, planned, 6)
    sending = false
    await killing
    const counts = await settled(60_000)
    report('60 applications, processes killed', counts)
    expect(planned.every(one => one.acknowledged)).toBe(true)
    expect(counts).toMatchObject({ rows: 60, events: 60 })
    expect(site.mailbox.distinct()).toBe(counts.mails)
    expect(counts.mails % 60).toBe(0)
  })

  test('is restarted one process after the other without a failed request', async () => {
    const statuses: number[] = []
    let going = true
    // What a balancer in front does: it sends requests only where /healthz has lately said ok.
    const healthy = new Set(site.addresses)
    const watching = (async () => {
      while (going) {
        for (const address of site.addresses) {
          const answer = await ask(address, '/healthz', { timeoutMs: 2000 }).catch(() => undefined)
          if (answer?.status === 200) healthy.add(address)
          else healthy.delete(address)
        }
        await pause(150)
      }
    })()
    const clients = [0, 1, 2, 3].map(async at => {
      for (let turn = at; going; turn++) {
        const open = [...healthy]
        const address = open[turn % open.length] ?? site.addresses[0]!
        const path = ['/', '/openings', '/me', '/api/v1/openings'][turn % 4]!
        const answer = await ask(address, path, { cookie: town.graduates[at]!.cookie }).catch(() => undefined)
        statuses.push(answer?.status ?? 0)
        await pause(10)
      }
    })
    for (const one of site.web) {
      await one.restart('SIGTERM')
      await pause(800)
    }
    going = false
    await Promise.all([...clients, watching])
    report('rolling restart', {
      requests: statuses.length,
      failed: statuses.filter(one => one !== 200).length,
    })
    expect(statuses.length).toBeGreaterThan(30)
    expect(statuses.filter(status => status !== 200)).toEqual([])
  })

  test('says 503 while its database restarts, and goes on by itself', async () => {
    const pids = [...site.web, ...site.worker].map(one => one.pid())
    const outcome = await restartUnderLoad(site, 'SIGINT', town.graduates[0]!.cookie)
    report('database restarted', outcome)
    expect(outcome.unclean).toEqual([])
    expect(outcome.awayMs).toBeLessThan(10_000)
    expect([...site.web, ...site.worker].map(one => one.pid())).toEqual(pids)
    const before = await settled(90_000)
    const [one] = plannedApplications(town, 61).slice(60)
    await sendApplications(site, [one!], 1)
    expect(await settled(90_000)).toMatchObject({ rows: before.rows + 1, mails: before.mails + 1 })
  })

  test('answers searches from the database while Meilisearch hangs', async () => {
    const pid = meilisearchPid(site)
    const { cookie } = town.graduates[0]!
    const find = () => ask(site.addresses[0]!, '/openings?q=机械工程师', { cookie })
    expect((await find()).text).not.toContain(DEGRADED)
    process.kill(pid, 'SIGSTOP')
    try {
      const answers = [await find(), await find(), await find()]
      for (const { status, text } of answers) {
        expect(status).toBe(200)
        expect(text).toContain(DEGRADED)
      }
      expect(Math.max(...answers.map(answer => answer.ms))).toBeLessThan(1500)
    } finally {
      process.kill(pid, 'SIGCONT')
    }
  })

  test('parks a job that cannot succeed, goes on with the others, and lets the office decide', async () => {
    await db().$executeRaw`
      insert into pgboss.job (name, data, retry_limit, dead_letter, policy)
      select 'event', jsonb_build_object('eventId', 'no id at all', 'queue', 'event'), 1, 'parked', policy
      from pgboss.queue where name = 'event'`
    const before = await settled(60_000)
    const [one] = plannedApplications(town, 62).slice(61)
    await sendApplications(site, [one!], 1)
    expect(await settled(60_000)).toMatchObject({ rows: before.rows + 1 })
    const { cookie } = town.office
    const parked = () => db().$queryRaw<{ id: string }[]>`
      select id::text from pgboss.job where name = 'parked' and state = 'created'`
    const { seen } = await until(parked, jobs => jobs.length === 1, 30_000)
    const page = await ask(site.addresses[0]!, '/office/system', { cookie })
    expect(page.text).toContain(seen[0]!.id)
    const form = { intent: 'discard', id: seen[0]!.id }
    expect((await ask(site.addresses[1]!, '/office/system', { cookie, form })).status).toBe(303)
    expect((await ask(site.addresses[1]!, '/office/system', { cookie, form })).status).toBe(409)
    expect(await parked()).toEqual([])
  })

  test('makes one application, one event and one mail of twenty at once', async () => {
    const before = await settled(60_000)
    const [one] = plannedApplications(town, 63).slice(62)
    const path = `/openings/${one!.openingId}/apply`
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        ask(site.addresses[at % 2]!, path, { cookie: one!.cookie, form: { message: '一次就好' } }),
      ),
    )
    expect(all.map(answer => answer.status)).toEqual(Array.from({ length: 20 }, () => 303))
    const after = await settled(60_000)
    expect([after.rows - before.rows, after.events - before.events, after.mails - before.mails]).toEqual([
      1, 1, 1,
    ])
    expect(site.mailbox.distinct()).toBe(after.mails)
  })

  test('slows one account that reads profiles by the thousand, and nobody else', async () => {
    const [greedy, other] = town.enterprises
    const path = `/enterprise/talents/${town.graduates[0]!.id}`
    const answers: Asked[] = []
    await inParallel(Array.from({ length: 1000 }), 8, async () => {
      if (answers.some(answer => answer.status === 429)) return
      answers.push(await ask(site.addresses[answers.length % 2]!, path, { cookie: greedy!.cookie }))
    })
    const limited = answers.find(answer => answer.status === 429)
    report('profile reads', { answered: answers.filter(answer => answer.status !== 429).length })
    expect(Number(limited?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await ask(site.addresses[0]!, path, { cookie: other!.cookie })).status).not.toBe(429)
  })

  test('names each request in its answer, its log line and its audit entry, and nobody in the log', async () => {
    const [one] = plannedApplications(town, 64).slice(63)
    const id = `proof-${Date.now()}`
    const { cookie } = one!
    const headers = { 'x-request-id': id }
    const form = { message: '请致电 13912345678，证件号 44070319990101123X，marked.person@example.cn' }
    const answer = await ask(site.addresses[0]!, `/openings/${one!.openingId}/apply`, {
      cookie,
      form,
      headers,
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('x-request-id')).toBe(id)
    expect(await db().auditEntry.count({ where: { requestId: id } })).toBe(1)
    await settled(60_000)
    const logs = site.logs()
    expect(logs).toContain(`"id":"${id}"`)
    const queued = JSON.stringify(await db().$queryRaw`select data, output from pgboss.job`)
    for (const mark of ['13912345678', '44070319990101123X', 'marked.person', '@cast.test']) {
      expect(logs, mark).not.toContain(mark)
      expect(queued, mark).not.toContain(mark)
    }
  })

  test('shows its metrics: durations of requests and statements, depth of queues', async () => {
    const { text } = await ask(site.addresses[0]!, '/metrics')
    for (const name of [
      'http_request_duration_seconds_bucket',
      'db_query_duration_seconds_bucket',
      'queue_parked_jobs',
    ])
      expect(text, name).toContain(name)
  })
})
