import type { Prisma, PrismaClient } from '../../app/generated/prisma/client.ts'
import { storage } from '../../app/platform/storage.server'
import { passwordHashOf } from './accounts'
import { addCards } from './cards'
import { settleCare } from './care'
import { CAST, castIds } from './cast'
import { idOf } from './chance'
import { buildDemoWithDocuments } from './demo'
import type { DemoTables } from './demo-tables'
import { nameLeads } from './departments'
import { addHouseholds } from './households'
import { insertRows } from './insert-rows'
import { addServicePapers } from './service-papers'
import { settleFairs } from './settle-fairs'
import { settleTimetables } from './settle-timetables'

const TIMEOUT_MS = 120_000

/** Password of the demonstration accounts; the login page of a demonstration shows it. */
const PASSWORD = 'Demo-2026!'

export class NotEmpty extends Error {
  constructor() {
    super('the database already holds accounts: the demonstration is loaded into an empty one only')
  }
}

async function addPasswords(tx: Prisma.TransactionClient, createdAt: Date): Promise<void> {
  const password = await passwordHashOf(PASSWORD)
  const rows = castIds().map((userId, at) => ({
    id: idOf('account', CAST[at]!),
    userId,
    accountId: userId,
    providerId: 'credential',
    password,
    createdAt,
  }))
  await insertRows(tx, 'account', rows)
}

/** Lets the search indexes that stand already take up what was loaded; missing ones are built from the database anyway. */
async function markForSearch(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`
    insert into search_dirty ("index", "documentId")
    select s."index", d.id from search_state s join (
      select 'openings' as name, id::text from opening union all select 'talents', id::text from talent
      union all select 'enterprises', id::text from enterprise
      union all select 'universities', id::text from university
    ) d on d.name = s."index"
    on conflict do nothing`
}

/**
 * Loads the demonstration in one transaction: wholly or not at all. Nothing is mailed for its history.
 * @throws NotEmpty when there are accounts already
 * @returns how many rows went into which table
 */
export async function loadDemo(client: PrismaClient, now: Date): Promise<Record<keyof DemoTables, number>> {
  const { tables, documents } = buildDemoWithDocuments(now)
  const entries = Object.entries(tables) as [keyof DemoTables, object[]][]
  await client.$transaction(
    async tx => {
      await tx.$executeRaw`lock table "user" in exclusive mode`
      if ((await tx.user.count()) > 0) throw new NotEmpty()
      for (const [table, rows] of entries) await insertRows(tx, table, rows)
      await addHouseholds(tx, tables)
      await addServicePapers(tx, tables)
      await addCards(tx, tables, now)
      for (const { key, content } of documents) await storage().write(key, content)
      await nameLeads(tx)
      await addPasswords(tx, now)
      await markForSearch(tx)
    },
    { timeout: TIMEOUT_MS, maxWait: 10_000 },
  )
  await settleCare(client)
  await settleFairs(client, now)
  await settleTimetables(now)
  await client.$executeRawUnsafe('analyze')
  return Object.fromEntries(entries.map(([table, rows]) => [table, rows.length])) as Record<
    keyof DemoTables,
    number
  >
}
