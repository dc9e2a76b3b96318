import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { plannedApplications, sendApplications, settled } from '../support/applications'
import { type Cluster, startCluster } from '../support/cluster'
import type { Mood } from '../support/faulty-mailbox'
import { report } from '../support/requests'
import { buildTown, type Town } from '../support/town'

let site: Cluster
let town: Town
let done = 0

beforeAll(async () => {
  site = await startCluster({ webs: 1, workers: 2, search: false })
  town = await buildTown({ enterprises: 4, openings: 20, graduates: 10 })
})
afterAll(() => site?.stop())

const MOODS: [what: string, mood: Mood, killed: boolean][] = [
  ['says "later" to every recipient', 'refusing', false],
  ['hangs up on everybody', 'dead', false],
  ['takes three seconds for a mail, and workers are killed', 'slow', true],
  ['takes mails and cuts the line before saying so', 'half', false],
]

for (const [what, mood, killed] of MOODS) {
  test(`a mail server that ${what} loses no mail and doubles none; the inbox tells people at once`, async () => {
    const before = site.mailbox.taken.length
    site.mailbox.feel(mood, 3000)
    const planned = plannedApplications(town, done + 30).slice(done)
    done += 30
    await sendApplications(site, planned, 3)
    for (let turn = 0; turn < 5; turn++) {
      await pause(3000)
      if (killed) await site.worker[turn % 2]!.restart('SIGKILL')
    }
    const inbox = await db().inboxItem.count({ where: { kind: { startsWith: 'application' } } })
    site.mailbox.feel('normal')
    const counts = await settled(300_000)
    const copies = site.mailbox.taken.length - before
    report(`mail server that ${what}`, {
      ...counts,
      copies,
      distinct: site.mailbox.distinct(),
      cuts: site.mailbox.cuts(),
    })
    expect(inbox).toBe(done)
    expect(counts).toMatchObject({ rows: done, mails: done })
    // A copy read twice by the server has the same Message-ID: one mail to whoever reads it.
    expect(site.mailbox.distinct()).toBe(done)
    if (mood === 'refusing' || mood === 'dead') expect(copies).toBe(30)
  })
}

test('an address that refuses for good goes on the bounce list and is not tried again', async () => {
  await db().mailBounce.deleteMany({})
  site.mailbox.feel('unknown')
  const [one] = plannedApplications(town, done + 1).slice(done)
  done++
  await sendApplications(site, [one!], 1)
  await pause(5000)
  site.mailbox.feel('normal')
  expect(await db().mailBounce.count()).toBe(1)
  expect(await db().mail.count({ where: { status: 'bounced' } })).toBe(1)
})
