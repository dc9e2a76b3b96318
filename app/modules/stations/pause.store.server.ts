import { db, type Prisma, type Tx } from '../../platform/db.server'

/** Adds a pause; null when one is under way. */
export async function insertPause(tx: Tx, data: Prisma.StationPauseCreateManyInput): Promise<string | null> {
  const [row] = await tx.stationPause.createManyAndReturn({
    data: [data],
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** The pause somebody is under, or null. */
export async function findPause(userId: string, now: Date, tx: Tx = db()) {
  return tx.stationPause.findFirst({
    where: { userId, liftedAt: null, fromAt: { lte: now }, untilAt: { gt: now } },
  })
}

/** When somebody's last pause began. */
export async function findLastPause(tx: Tx, userId: string): Promise<Date | null> {
  const found = await tx.stationPause.aggregate({ where: { userId }, _max: { fromAt: true } })
  return found._max.fromAt
}

/** Notes an appeal against a pause under way; false when there is none or it was appealed already. */
export async function appealPauseRow(
  tx: Tx,
  where: { id: string; userId: string },
  data: { appeal: string; appealedAt: Date },
): Promise<boolean> {
  const open = { ...where, liftedAt: null, appealedAt: null, untilAt: { gt: data.appealedAt } }
  return (await tx.stationPause.updateMany({ where: open, data })).count > 0
}

/** Lifts a pause under way; false when there is none. */
export async function liftPauseRow(
  tx: Tx,
  id: string,
  data: { liftedAt: Date; liftedById: string; liftNote: string },
): Promise<boolean> {
  const where = { id, liftedAt: null, untilAt: { gt: data.liftedAt } }
  return (await tx.stationPause.updateMany({ where, data })).count > 0
}

/** Pauses under way, those appealed first. */
export async function findPauses(now: Date) {
  return db().stationPause.findMany({
    where: { liftedAt: null, untilAt: { gt: now } },
    include: { user: { select: { name: true, email: true } } },
    orderBy: [{ appealedAt: { sort: 'asc', nulls: 'last' } }, { fromAt: 'desc' }],
    take: 200,
  })
}

/** What notices say of a pause. */
export async function findPauseFacts(tx: Tx, id: string) {
  return tx.stationPause.findUnique({
    where: { id },
    select: { userId: true, absences: true, untilAt: true, liftNote: true, user: { select: { name: true } } },
  })
}

/** People of the talent office. */
export async function findOfficePeople(tx: Tx): Promise<string[]> {
  const rows = await tx.user.findMany({ where: { kind: 'office', disabledAt: null }, select: { id: true } })
  return rows.map(row => row.id)
}
