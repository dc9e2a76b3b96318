import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { type Prisma, PrismaClient } from '../generated/prisma/client.ts'
import { env } from './env.server'
import { logger } from './logger.server'
import { TimedClient } from './timed-client.server'

export type Db = PrismaClient
export type Tx = Prisma.TransactionClient
export { Prisma } from '../generated/prisma/client.ts'

const held = globalThis as typeof globalThis & { prismaClient?: PrismaClient }

/** The process's one database client; connections are pooled and opened on first use. */
export function db(): PrismaClient {
  held.prismaClient ??= new PrismaClient({
    // The long form repeats the values of the query, and errors end up in the log.
    errorFormat: 'minimal',
    adapter: new PrismaPg(
      {
        connectionString: env().DATABASE_URL,
        max: 12,
        connectionTimeoutMillis: 15_000,
        Client: TimedClient,
      } as pg.PoolConfig,
      { onPoolError: error => logger.warn({ err: error.message }, 'database connection lost') },
    ),
  })
  return held.prismaClient
}

/** Closes every connection; used on shutdown and after tests. */
export async function closeDb(): Promise<void> {
  const client = held.prismaClient
  held.prismaClient = undefined
  await client?.$disconnect()
}
