import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inRoot } from '#server/paths.mjs'
import { db } from '~/platform/db.server'
import { type Cluster, startCluster } from '../support/cluster'
import { ask, report } from '../support/requests'
import { buildTown, type Town } from '../support/town'
import { postFile, smallPdf } from '../support/uploads'

const FOLDER = inRoot('.data-test', `small-disk-${process.pid}`)
const SIZE = '1m'

/** A disk of one megabyte needs the right to mount one; where that is missing there is nothing to try this on. */
function mountSmallDisk(): boolean {
  mkdirSync(FOLDER, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', FOLDER], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const mounted = mountSmallDisk()

describe.runIf(mounted)('a disk that is full', () => {
  let site: Cluster
  let town: Town
  beforeAll(async () => {
    site = await startCluster({ webs: 1, workers: 1, search: false, env: { STORAGE_URL: `file:${FOLDER}` } })
    town = await buildTown({ enterprises: 1, openings: 2, graduates: 12 })
  })
  afterAll(async () => {
    await site?.stop()
    execFileSync('umount', [FOLDER])
    rmSync(FOLDER, { recursive: true, force: true })
  })

  const attach = (at: number, bytes: number) =>
    postFile(site, 0, {
      path: '/me/profile',
      cookie: town.graduates[at]!.cookie,
      fields: { intent: 'resume' },
      field: 'resume',
      file: smallPdf(`${at}`, bytes),
      name: '简历.pdf',
    })

  test('refuses uploads without leaving half of one, says so, and takes them again when there is room', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 8; at++) statuses.push((await attach(at, 250_000)).status)
    const kept = statuses.filter(status => status === 303).length
    const refused = await attach(8, 250_000)
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(8)
    expect(refused.status).toBe(507)
    expect(refused.text).not.toMatch(/ENOSPC|\.data-test/)
    expect(await db().talent.count({ where: { resumeFileId: { not: null } } })).toBe(kept)
    expect(await db().storedFile.count({ where: { deletedAt: null } })).toBe(kept)
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    expect(files.filter(name => name.endsWith('.part'))).toEqual([])
    const page = await ask(site.addresses[0]!, '/me', { cookie: town.graduates[8]!.cookie })
    expect(page.status).toBe(200)
    execFileSync('mount', ['-o', 'remount,size=8m', FOLDER])
    expect((await attach(8, 250_000)).status).toBe(303)
    report('disk full', { kept, refused: 8 - kept })
  })
})

if (!mounted)
  test('a disk that is full cannot be tried here: mounting one is not allowed', () =>
    expect(mounted).toBe(false))
