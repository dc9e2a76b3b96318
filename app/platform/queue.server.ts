import pg from 'pg'
import PgBoss from 'pg-boss'
import type { Tx } from './db.server'
import { env } from './env.server'
import { logger } from './logger.server'

/** Every queue of the product with how it retries; a job that fails for good is kept in `parked`. */
export const QUEUES = {
  parked: { retryLimit: 0 },
  event: { retryLimit: 12, retryDelay: 2, retryBackoff: true, expireInSeconds: 60, deadLetter: 'parked' },
  mail: { retryLimit: 12, retryDelay: 5, retryBackoff: true, expireInSeconds: 180, deadLetter: 'parked' },
  'search-sync': { retryLimit: 3, retryDelay: 2, policy: 'standard' },
  import: { retryLimit: 10, retryDelay: 5, expireInSeconds: 900, deadLetter: 'parked' },
  timetable: { retryLimit: 5, retryDelay: 3, expireInSeconds: 900, deadLetter: 'parked' },
  arrange: { retryLimit: 5, retryDelay: 3, expireInSeconds: 300, deadLetter: 'parked' },
  'timetable-proof': { retryLimit: 3, retryDelay: 5, expireInSeconds: 120, deadLetter: 'parked' },
  'fair-offer': { retryLimit: 5, retryDelay: 5, expireInSeconds: 60, deadLetter: 'parked' },
  // One waiting job for each edition, however often its computing is asked for.
  'fair-affinity': {
    policy: 'short',
    retryLimit: 3,
    retryDelay: 5,
    expireInSeconds: 300,
    deadLetter: 'parked',
  },
  schedule: { retryLimit: 3, retryDelay: 30, expireInSeconds: 1800 },
} as const satisfies Record<string, Omit<Partial<PgBoss.Queue>, 'name'>>

export type QueueName = keyof typeof QUEUES

const held = globalThis as typeof globalThis & { queueClient?: Promise<PgBoss> }

async function start(): Promise<PgBoss> {
  const worker = env().PROCESS !== 'web'
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    max: worker ? 6 : 2,
    schema: 'pgboss',
    supervise: worker,
    schedule: worker,
    archiveCompletedAfterSeconds: 86_400,
    maintenanceIntervalSeconds: 20,
  })
  boss.on('error', error => logger.warn({ err: error.message }, 'queue'))
  await boss.start()
  await makeQueues(boss, QUEUES)
  return boss
}

/** Processes that start together would lock one another out while each makes the same queues. */
const MAKING = 4_712_004

/** Makes the queues that are missing, one process at a time. */
export async function makeQueues(
  boss: PgBoss,
  wanted: Record<string, Omit<Partial<PgBoss.Queue>, 'name'>>,
): Promise<void> {
  const missing = async () => {
    const there = new Set((await boss.getQueues()).map(queue => queue.name))
    return Object.entries(wanted).filter(([name]) => !there.has(name))
  }
  if ((await missing()).length === 0) return
  const client = new pg.Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MAKING])
    for (const [name, options] of await missing())
      await boss.createQueue(name, { name, ...options } as PgBoss.Queue)
  } finally {
    await client.end()
  }
}

/** The job queue in PostgreSQL (schema `pgboss`), started on first use. */
export function queue(): Promise<PgBoss> {
  held.queueClient ??= start().catch(error => {
    held.queueClient = undefined
    throw error
  })
  return held.queueClient
}

/** Stops taking jobs and waits for those at work. */
export async function closeQueue(): Promise<void> {
  const client = held.queueClient
  held.queueClient = undefined
  if (client) await (await client).stop({ graceful: true, wait: true, timeout: 10_000 })
}

function inside(tx: Tx): PgBoss.Db {
  return {
    executeSql: async (text: string, values: unknown[] = []) => ({
      rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values),
    }),
  } as PgBoss.Db
}

/**
 * Puts a job on a queue inside an open transaction: the job is there exactly when the transaction is.
 * `key` keeps a second job with the same key from waiting beside the first; a lower `priority` lets others go first;
 * `startAfter` is an instant, or so many seconds from now by the clock of the database.
 */
export async function enqueue(
  tx: Tx,
  name: QueueName,
  data: object,
  options: { key?: string; startAfter?: Date | number; priority?: number } = {},
): Promise<void> {
  const boss = await queue()
  // A parked job has lost the name of its queue, so it carries it along.
  const carried = { ...data, queue: name }
  await boss.send(name, carried, {
    db: inside(tx),
    ...(options.key && { singletonKey: options.key }),
    ...(options.startAfter && { startAfter: options.startAfter }),
    ...(options.priority && { priority: options.priority }),
  })
}
