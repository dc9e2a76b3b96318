import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from '../../../server/paths.mjs'
import { startTestSite } from '../../support/run/site.mjs'
import { processesOf, treeOf } from './processes'

/** A site of its own with the demonstration, and what a measurement has to know of it. */
export interface BenchSite {
  address: string
  dataDir: string
  database: string
  meili: { url: string; key: string }
  web: () => number[]
  worker: () => number[]
  meilisearch: () => number[]
  postgres: () => number[]
  /** Every process that runs for this site, its launcher and the keeper of its servers too. */
  all: () => number[]
  /** Builds an index anew; when the site is just doing that by itself, afterwards. */
  rebuild: (index: 'openings' | 'talents') => Promise<void>
  stop: () => Promise<void>
}

function addresses(dataDir: string): Record<string, string> {
  const env = { ...process.env, DATA_DIR: dataDir }
  const said = spawnSync(process.execPath, ['server/cli.mjs', 'addresses'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  })
  return JSON.parse(said.stdout)
}

const given = (name: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** The site named by `--address` and `--data-dir`, which runs already and goes on running; else none. */
function runningSite() {
  const [address, dataDir] = [given('--address'), given('--data-dir')]
  return address && dataDir ? { address, dataDir: resolve(ROOT, dataDir), stop: async () => {} } : undefined
}

/** A new site builds its indexes by itself as well, and one rebuild of an index is made at a time. */
async function rebuildWhenFree(dataDir: string, index: string): Promise<void> {
  const env = { ...process.env, DATA_DIR: dataDir }
  for (let attempt = 0; ; attempt++) {
    const args = ['server/cli.mjs', 'search-index', 'rebuild', index]
    const done = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' })
    if (done.status === 0) return
    if (attempt === 100 || !done.stderr.includes('being rebuilt already')) throw new Error(done.stderr)
    await pause(2_000)
  }
}

/**
 * A new site with the demonstration, what an earlier run left (`--again`), or the one that is named. It is filled
 * with openings: never name one that is in use.
 */
export async function startBenchSite(options: { fresh?: boolean; name?: string } = {}): Promise<BenchSite> {
  const { name = 'bench-site', fresh = !process.argv.includes('--again') } = options
  const site = runningSite() ?? (await startTestSite(name, { fresh }))
  const { dataDir, address } = site
  const known = addresses(dataDir)
  return {
    address,
    dataDir,
    database: known.DATABASE_URL ?? '',
    meili: { url: known.MEILI_URL ?? '', key: known.MEILI_KEY ?? '' },
    web: () => processesOf('server/web.mjs', dataDir),
    worker: () => processesOf('server/worker.ts', dataDir),
    meilisearch: () => processesOf('/meilisearch', dataDir),
    postgres: () => processesOf('/postgres', dataDir).flatMap(treeOf),
    all: () => [...new Set(processesOf('', dataDir).flatMap(treeOf))],
    rebuild: index => rebuildWhenFree(dataDir, index),
    stop: site.stop,
  }
}
