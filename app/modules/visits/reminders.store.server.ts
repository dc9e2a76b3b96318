import { dateColumn, type LocalDate } from '../../kernel/local-date'
import { db, type Tx } from '../../platform/db.server'

/** When each person was last reminded of each pair since a day, as `pairingId userId`. */
export async function findReminded(since: LocalDate): Promise<Set<string>> {
  const rows = await db().visitReminder.findMany({
    where: { onDate: { gte: dateColumn(since) } },
    select: { pairingId: true, userId: true },
  })
  return new Set(rows.map(row => `${row.pairingId} ${row.userId}`))
}

type Reminder = {
  pairingId: string
  userId: string
  kind: 'due' | 'overdue'
  onDate: LocalDate
  sentAt: Date
}

/** Notes reminders; returns the pairs that were not noted for that day before. */
export async function insertReminders(tx: Tx, rows: Reminder[]): Promise<string[]> {
  if (rows.length === 0) return []
  const added = await tx.visitReminder.createManyAndReturn({
    data: rows.map(row => ({ ...row, onDate: dateColumn(row.onDate) })),
    skipDuplicates: true,
    select: { pairingId: true },
  })
  return added.map(row => row.pairingId)
}

/** Notes that the digest of a week went to somebody; false when it had before. */
export async function insertDigest(
  tx: Tx,
  userId: string,
  mondayOn: LocalDate,
  sentAt: Date,
): Promise<boolean> {
  const { count } = await tx.visitDigest.createMany({
    data: [{ userId, mondayOn: dateColumn(mondayOn), sentAt }],
    skipDuplicates: true,
  })
  return count === 1
}
