import { db, type Tx } from '../../platform/db.server'

/** Open requests whose step is past a deadline that was not escalated yet, the oldest first. */
export async function findOverdue(now: Date, limit: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM talent_request
     WHERE "closedAt" IS NULL AND "stepDueAt" <= ${now} AND "escalatedFor" IS DISTINCT FROM "stepDueAt"
     ORDER BY "stepDueAt", id LIMIT ${limit}`
  return rows.map(row => row.id)
}

/** Requests on a department's desk whose deadline comes by an instant and that were not reminded of it, locked. */
export async function findDueSoon(tx: Tx, now: Date, until: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM talent_request
     WHERE status IN ('acknowledged', 'in_progress') AND "stepDueAt" > ${now} AND "stepDueAt" <= ${until}
       AND "remindedFor" IS DISTINCT FROM "stepDueAt"
     ORDER BY id LIMIT 2000 FOR UPDATE`
  return rows.map(row => row.id)
}

/** Notes that these were reminded of their present deadline. */
export async function markReminded(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE talent_request SET "remindedFor" = "stepDueAt" WHERE id = ANY(${[...ids]}::uuid[])`
}
