import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { leaseServers } from '#server/embedded/lease.mjs'
import { freePort } from '#server/embedded/ports.mjs'
import { inRoot } from '#server/paths.mjs'
import { buildPages } from '#server/start/build.mjs'
import { migrate } from '#server/start/migrate.mjs'
import { type FaultyMailbox, startFaultyMailbox } from './faulty-mailbox'
import { startProcess } from './processes'

export const SECRET = 'known to everybody, good for tests only'

export type Cluster = Awaited<ReturnType<typeof startCluster>>

type Options = {
  webs: number
  workers: number
  env?: Record<string, string>
  /** Further variables of one process. */
  envOf?: (kind: 'web' | 'worker', at: number) => Record<string, string>
  search?: boolean
}

/** Where the test process itself finds the site's servers: `db()` and the modules then speak to the same database. */
function adopt(environment: Record<string, string>): void {
  Object.assign(process.env, environment)
}

/**
 * A whole site in a folder of its own: PostgreSQL (that keeps its promises), Meilisearch, a mail server that can be
 * told to misbehave, and as many web processes and workers as asked for, all as separate processes.
 */
export async function startCluster({ webs, workers, env = {}, envOf, search = true }: Options) {
  const dataDir = inRoot('.data-test', `faults-${process.pid}-${Date.now()}`)
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  const need = ['postgres' as const, ...(search ? ['meilisearch' as const] : [])]
  const lease = await leaseServers({ dataDir, need, background: true })
  const mailbox: FaultyMailbox = await startFaultyMailbox()
  const ports = await portsFor(webs)
  const environment: Record<string, string> = {
    MEILI_URL: '',
    ...lease.environment,
    SMTP_URL: mailbox.url,
    SECRET,
    DATA_DIR: dataDir,
    ORIGIN: `http://localhost:${ports[0]}`,
    HOST: '127.0.0.1',
    DEMO: '0',
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    ...env,
  }
  adopt({ ...environment, LOG_LEVEL: 'silent' })
  await Promise.all([buildPages(() => {}), migrate(environment.DATABASE_URL!)])
  const started = (kind: 'web' | 'worker', at: number) =>
    startProcess(kind, {
      name: `${kind}-${at + 1}`,
      dataDir,
      env: { ...environment, PORT: String(ports[at] ?? 0), PROCESS: kind, ...envOf?.(kind, at) },
    })
  const web = await Promise.all(ports.map((_, at) => started('web', at)))
  const worker = await Promise.all(Array.from({ length: workers }, (_, at) => started('worker', at)))
  return {
    dataDir,
    environment,
    mailbox,
    origin: environment.ORIGIN ?? '',
    addresses: ports.map(port => `http://127.0.0.1:${port}`),
    web,
    worker,
    /** Everything the processes have said so far. */
    logs: () => [...web, ...worker].map(one => readFileSync(one.logFile, 'utf8')).join('\n'),
    async stop(): Promise<void> {
      await closeOwnConnections()
      await Promise.all([...web, ...worker].map(one => one.stop()))
      await lease.end()
      await mailbox.stop()
      if (existsSync(dataDir) && !process.env.KEEP_FAULTS)
        rmSync(path.resolve(dataDir), { recursive: true, force: true })
    },
  }
}

async function portsFor(count: number): Promise<number[]> {
  const ports = new Set<number>()
  while (ports.size < count) ports.add(await freePort(undefined))
  return [...ports]
}

async function closeOwnConnections(): Promise<void> {
  const { closeQueue } = await import('~/platform/queue.server')
  const { closeDb } = await import('~/platform/db.server')
  await closeQueue()
  await closeDb()
}
