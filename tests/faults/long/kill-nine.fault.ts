import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { plannedApplications, sendApplications, settled } from '../support/applications'
import { type Cluster, startCluster } from '../support/cluster'
import { compareIndex, toggle } from '../support/openings'
import { report, until } from '../support/requests'
import { buildTown, type Town } from '../support/town'
import { attachResumes, startImport } from '../support/uploads'

const KILLS = 50
const ROWS = 4000

let site: Cluster
let town: Town

beforeAll(async () => {
  site = await startCluster({ webs: 2, workers: 2 })
  town = await buildTown({ enterprises: 5, openings: 40, graduates: 30 })
})
afterAll(() => site?.stop())

/** Files of the database that are not there, or are not what was noted. */
async function brokenFiles(): Promise<string[]> {
  const files = await db().storedFile.findMany({ where: { deletedAt: null } })
  return files
    .filter(file => {
      try {
        const content = readFileSync(path.join(site.dataDir, 'files', file.key))
        return createHash('sha256').update(content).digest('hex') !== file.sha256
      } catch {
        return true
      }
    })
    .map(file => file.key)
}

/** Applications without their step, event or audit entry, and the other way round. */
async function halfDone() {
  const [rows, steps, events, entries] = await Promise.all([
    db().application.count(),
    db().applicationStep.count({ where: { application: { status: 'submitted' } } }),
    db().domainEvent.count({ where: { name: 'application.submitted' } }),
    db().auditEntry.count({ where: { action: 'application.submitted' } }),
  ])
  return { rows, steps, events, entries }
}

test('fifty kill -9 in the middle of applications, uploads, imports, mails and index updates', async () => {
  const planned = plannedApplications(town, 600)
  const runId = await startImport(site, town, ROWS)
  const state = { going: true, kills: 0 }
  const killing = (async () => {
    const { web, worker } = site
    const victims = [[web[0]!], [worker[0]!], [web[1]!], [worker[1]!], [web[0]!, worker[1]!]]
    while (state.kills < KILLS) {
      await pause(300 + Math.random() * 1200)
      const chosen = victims[state.kills % victims.length]!
      state.kills += chosen.length
      await Promise.all(chosen.map(one => one.restart('SIGKILL')))
    }
    state.going = false
  })()
  const toggling = (async () => {
    for (let turn = 0; state.going; turn++) {
      await toggle(site, town, 30 + (turn % 10), Math.floor(turn / 10) % 2 === 0 ? 'pause' : 'resume')
      await pause(300)
    }
  })()
  const [, acknowledgedFiles] = await Promise.all([
    sendApplications(site, planned, 4),
    attachResumes(site, town.graduates),
    killing,
    toggling,
  ])
  const counts = await settled(300_000)
  const { seen: run } = await until(
    () => db().importRun.findUniqueOrThrow({ where: { id: runId } }),
    one => one.status === 'done' || one.status === 'failed',
    1_200_000,
  )
  await settled(300_000)
  const imported = await db().opening.count({ where: { externalId: { startsWith: 'FAULT-' } } })
  const [half, broken, index] = [await halfDone(), await brokenFiles(), await compareIndex(site)]
  const talents = await db().talent.count({ where: { resumeFileId: { not: null } } })
  report('fifty kill -9', {
    kills: state.kills,
    ...counts,
    ...half,
    run: run.status,
    imported,
    talents,
    broken,
    index,
  })
  expect(planned.filter(one => !one.acknowledged)).toEqual([])
  expect(half).toEqual({ rows: 600, steps: 600, events: 600, entries: 600 })
  expect(site.mailbox.distinct()).toBe(counts.mails)
  expect(run).toMatchObject({ status: 'done', read: ROWS })
  expect(imported).toBe(ROWS)
  expect(talents).toBe(acknowledgedFiles)
  expect(broken).toEqual([])
  expect(index).toMatchObject({ missing: 0, stale: 0, extra: 0, indexed: index.published })
})
