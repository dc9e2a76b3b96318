import { rmSync } from 'node:fs'
import { type Lease, type LeaseOptions, leaseServers } from '#server/embedded/lease.mjs'
import { inRoot } from '#server/paths.mjs'

const DATA_DIR = inRoot('.data-test')

let shared: Promise<Lease> | undefined

/**
 * The one PostgreSQL of all tests. It is started by whoever needs it first and stops a few seconds after the last
 * process that asked has ended.
 * @returns address of its `app` database, which tests leave alone
 */
export async function sharedPostgres(): Promise<string> {
  shared ??= leaseServers({
    dataDir: DATA_DIR,
    need: ['postgres'],
    graceMs: 5000,
    durable: false,
    background: true,
  })
  const { environment } = await shared
  return environment.DATABASE_URL!
}

/**
 * Servers for this test file alone, in a data folder of its own.
 * @returns their variables, the folder, and `end`, which stops them and removes the folder
 */
export async function ownServers(need: LeaseOptions['need']) {
  const dataDir = inRoot('.data-test', `own-${process.pid}-${Date.now()}`)
  const lease = await leaseServers({ dataDir, need, durable: false, background: true })
  return {
    dataDir,
    environment: lease.environment,
    async end() {
      await lease.end()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
