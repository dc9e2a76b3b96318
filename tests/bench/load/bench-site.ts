import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
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
  /** The command line of the site, for this site. */
  command: (...args: string[]) => void
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

/** A new site with the demonstration, or the one that is named. It is filled with openings: never name one that is in use. */
export async function startBenchSite(options: { fresh?: boolean; name?: string } = {}): Promise<BenchSite> {
  const site = runningSite() ?? (await startTestSite(options.name ?? 'bench-site', options))
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
    command(...args) {
      const env = { ...process.env, DATA_DIR: dataDir }
      const done = spawnSync(process.execPath, ['server/cli.mjs', ...args], {
        cwd: ROOT,
        env,
        encoding: 'utf8',
      })
      if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr}`)
    },
    stop: site.stop,
  }
}
