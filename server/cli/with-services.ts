import { readWishes } from '../start/environment.mjs'
import { holdServers } from '../start/lease.mjs'
import { migrate } from '../start/migrate.mjs'
import { siteEnvironment } from '../start/site-environment.mjs'

/**
 * Runs a command with the site's database, search and mail: those of the site running on this data folder, or the
 * embedded ones started for as long as the command takes, or those the environment names. The variables are set
 * before `work` is called, so modules of the application are best imported inside it.
 * @param work receives the environment the site's processes have
 * @returns what `work` returns
 */
export async function withServices<T>(work: (environment: Record<string, string>) => Promise<T>): Promise<T> {
  const wishes = readWishes(process.env)
  const servers = await holdServers(wishes, noteToStandardError, () => {})
  try {
    const environment = siteEnvironment(wishes, servers.environment(), false)
    Object.assign(process.env, environment, { PROCESS: 'web', LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal' })
    await migrate(environment.DATABASE_URL!)
    return await work(environment)
  } finally {
    await closeConnections()
    await servers.end()
  }
}

/** Ends what the application's modules have opened. */
export async function closeConnections(): Promise<void> {
  const [{ closeQueue }, { closeDb }] = await Promise.all([
    import('../../app/platform/queue.server'),
    import('../../app/platform/db.server'),
  ])
  await closeQueue()
  await closeDb()
}

function noteToStandardError(name: string, text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${name} ${text}\n`)
}
