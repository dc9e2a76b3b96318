import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inRoot } from '#server/paths.mjs'
import { plannedApplications, sendApplications, settled } from '../support/applications'
import { type Cluster, startCluster } from '../support/cluster'
import { ask, report } from '../support/requests'
import { buildTown, type Town } from '../support/town'

const HOUR_MS = 3_600_000
const NAMES = ['web-0', 'web-1', 'worker-0', 'worker-1']
const preload = pathToFileURL(inRoot('tests', 'faults', 'support', 'shifted-clock.mjs')).href
const clockOf = (name: string) => inRoot('.data-test', `clock-${process.pid}-${name}`)

let site: Cluster
let town: Town
let done = 0

function setClocks(shifts: Record<string, number>): void {
  for (const [name, ms] of Object.entries(shifts)) writeFileSync(clockOf(name), String(ms))
}

beforeAll(async () => {
  setClocks(Object.fromEntries(NAMES.map(name => [name, 0])))
  site = await startCluster({
    webs: 2,
    workers: 2,
    search: false,
    envOf: (kind, at) => ({
      NODE_OPTIONS: `--import ${preload}`,
      CLOCK_FILE: path.resolve(clockOf(`${kind}-${at}`)),
    }),
  })
  town = await buildTown({ enterprises: 3, openings: 12, graduates: 10 })
})
afterAll(async () => {
  await site?.stop()
  for (const name of NAMES) rmSync(clockOf(name), { force: true })
})

const JUMPS: [what: string, shifts: Record<string, number>][] = [
  [
    'all clocks jump an hour ahead',
    { 'web-0': HOUR_MS, 'web-1': HOUR_MS, 'worker-0': HOUR_MS, 'worker-1': HOUR_MS },
  ],
  [
    'all clocks jump two hours back',
    { 'web-0': -HOUR_MS, 'web-1': -HOUR_MS, 'worker-0': -HOUR_MS, 'worker-1': -HOUR_MS },
  ],
  [
    'machines disagree by two minutes',
    { 'web-0': 60_000, 'web-1': -60_000, 'worker-0': 60_000, 'worker-1': -60_000 },
  ],
]

for (const [what, shifts] of JUMPS) {
  test(`${what}: people stay logged in, each application and mail is there once`, async () => {
    setClocks(shifts)
    const planned = plannedApplications(town, done + 30).slice(done)
    done += 30
    await sendApplications(site, planned, 3)
    const counts = await settled(240_000)
    report(what, { ...counts, taken: site.mailbox.taken.length })
    for (const address of site.addresses)
      expect((await ask(address, '/me', { cookie: town.graduates[0]!.cookie })).status).toBe(200)
    expect(counts).toMatchObject({ rows: done, events: done, mails: done })
    expect(site.mailbox.taken.length).toBe(done)
  })
}
