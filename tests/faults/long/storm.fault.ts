import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plannedApplications, sendApplications, settled } from '../support/applications'
import { type Cluster, startCluster } from '../support/cluster'
import { compareIndex, toggle } from '../support/openings'
import { report } from '../support/requests'
import { buildTown, type Town } from '../support/town'

const APPLICATIONS = 500
const KILL_EVERY_MS = 10_000
/** What one person may write in a minute is bounded, and so is how fast this goes. */
const AT_ONCE = 4

let site: Cluster
let town: Town

beforeAll(async () => {
  site = await startCluster({ webs: 2, workers: 2 })
  town = await buildTown({ enterprises: 5, openings: 30, graduates: 25 })
})
afterAll(() => site?.stop())

test('500 applications through two web processes while one process is killed every ten seconds', async () => {
  const planned = plannedApplications(town, APPLICATIONS)
  const victims = [site.web[0]!, site.worker[0]!, site.web[1]!, site.worker[1]!]
  let sending = true
  let kills = 0
  const killing = (async () => {
    while (sending) {
      await pause(KILL_EVERY_MS)
      if (sending) await victims[kills++ % victims.length]!.restart('SIGKILL')
    }
  })()
  // Openings that nobody applies for go off and on meanwhile, so that the index has work.
  const toggling = (async () => {
    for (let turn = 0; sending; turn++) {
      await toggle(site, town, 20 + (turn % 10), Math.floor(turn / 10) % 2 === 0 ? 'pause' : 'resume')
      await pause(200)
    }
  })()
  const began = Date.now()
  await sendApplications(site, planned, AT_ONCE)
  // However fast the machine is, every process has been killed once.
  while (kills < victims.length) await pause(500)
  sending = false
  await Promise.all([killing, toggling])
  const counts = await settled(240_000)
  const index = await compareIndex(site)
  const { taken } = site.mailbox
  report('500 applications, a kill every ten seconds', {
    seconds: Math.round((Date.now() - began) / 1000),
    kills,
    tries: planned.reduce((sum, one) => sum + one.tries, 0),
    ...counts,
    mailsTaken: taken.length,
    distinctMails: site.mailbox.distinct(),
    index,
  })
  expect(planned.filter(one => !one.acknowledged)).toEqual([])
  expect(counts).toMatchObject({
    rows: APPLICATIONS,
    events: APPLICATIONS,
    mails: APPLICATIONS,
    inbox: APPLICATIONS,
  })
  expect(site.mailbox.distinct()).toBe(APPLICATIONS)
  expect(index).toMatchObject({ missing: 0, stale: 0, extra: 0, indexed: index.published })
})
