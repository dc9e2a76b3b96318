import { afterAll, beforeAll, expect, test } from 'vitest'
import { plannedApplications, sendApplications, settled } from '../support/applications'
import { type Cluster, startCluster } from '../support/cluster'
import { restartUnderLoad } from '../support/database-restart'
import { report } from '../support/requests'
import { buildTown, type Town } from '../support/town'

let site: Cluster
let town: Town
let done = 0

beforeAll(async () => {
  site = await startCluster({ webs: 2, workers: 1 })
  town = await buildTown({ enterprises: 2, openings: 20, graduates: 10 })
})
afterAll(() => site?.stop())

const ENDINGS: [what: string, signal: NodeJS.Signals][] = [
  ['is restarted (fast shutdown)', 'SIGINT'],
  ['breaks off at once (immediate shutdown)', 'SIGQUIT'],
  ['is killed', 'SIGKILL'],
]

for (const [what, signal] of ENDINGS) {
  test(`while PostgreSQL ${what} under load, pages say 503 and nothing acknowledged is lost`, async () => {
    const pids = [...site.web, ...site.worker].map(one => one.pid())
    const planned = plannedApplications(town, done + 40).slice(done)
    done += 40
    const [outcome] = await Promise.all([
      restartUnderLoad(site, signal, town.graduates[0]!.cookie),
      sendApplications(site, planned, 3),
    ])
    const counts = await settled(240_000)
    report(`PostgreSQL ${what}`, { ...outcome, ...counts })
    expect(outcome.unclean).toEqual([])
    expect(outcome.awayMs).toBeLessThan(10_000)
    expect(
      [...site.web, ...site.worker].map(one => one.pid()),
      'no restart of the site',
    ).toEqual(pids)
    expect(planned.filter(one => !one.acknowledged)).toEqual([])
    expect(counts).toMatchObject({ rows: done, events: done, mails: done })
    expect(site.mailbox.distinct()).toBe(done)
  })
}
