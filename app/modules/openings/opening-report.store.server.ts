import { db, type Tx } from '../../platform/db.server'

/** Adds a report; null when this person has reported this opening before. */
export async function insertReport(
  tx: Tx,
  report: { openingId: string; byUserId: string; reason: string; note: string; createdAt: Date },
): Promise<string | null> {
  const rows = await tx.openingReport.createManyAndReturn({
    data: [report],
    skipDuplicates: true,
    select: { id: true },
  })
  return rows[0]?.id ?? null
}

/** Marks the open reports about an opening as dealt with; returns how many there were. */
export async function closeReports(
  tx: Tx,
  openingId: string,
  by: { handledAt: Date; handledById: string; outcome: string },
): Promise<number> {
  return (await tx.openingReport.updateMany({ where: { openingId, handledAt: null }, data: by })).count
}

/** Reports about an opening, newest first, without who made them. */
export async function findReports(openingId: string) {
  return db().openingReport.findMany({
    where: { openingId },
    orderBy: { createdAt: 'desc' },
    select: { id: true, reason: true, note: true, createdAt: true, handledAt: true, outcome: true },
    take: 50,
  })
}
