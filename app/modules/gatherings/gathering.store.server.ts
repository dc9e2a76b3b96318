import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { GatheringStatus } from './gathering-status'

/** One event locked for a change: registrations of it wait their turn; null when there is none. */
export async function lockGathering(tx: Tx, id: string) {
  const found = await tx.$queryRaw<unknown[]>`SELECT 1 FROM gathering WHERE id = ${id}::uuid FOR UPDATE`
  if (found.length === 0) return null
  return tx.gathering.findUniqueOrThrow({ where: { id } })
}
export type LockedGathering = NonNullable<Awaited<ReturnType<typeof lockGathering>>>

/** Adds an event; returns its id. */
export async function insertGathering(tx: Tx, data: Prisma.GatheringUncheckedCreateInput): Promise<string> {
  return (await tx.gathering.create({ data, select: { id: true } })).id
}

/** Adds a course of weekly classes; returns its id. */
export async function insertSeries(tx: Tx, data: Prisma.GatheringSeriesCreateInput): Promise<string> {
  return (await tx.gatheringSeries.create({ data, select: { id: true } })).id
}

/** Changes an event. */
export async function updateGathering(
  tx: Tx,
  id: string,
  data: Prisma.GatheringUncheckedUpdateInput,
): Promise<void> {
  await tx.gathering.update({ where: { id }, data })
}

/** Takes an event to a state with what belongs to it. */
export async function setGatheringStatus(
  tx: Tx,
  id: string,
  status: GatheringStatus,
  data: Prisma.GatheringUncheckedUpdateInput = {},
): Promise<void> {
  await tx.gathering.update({ where: { id }, data: { ...data, status } })
}

/** Published events that begin in a stretch of time and whose reminder has not gone out. */
export async function findUnreminded(from: Date, until: Date): Promise<string[]> {
  const rows = await db().gathering.findMany({
    where: { status: 'published', remindedAt: null, startsAt: { gt: from, lte: until } },
    select: { id: true },
    orderBy: { startsAt: 'asc' },
  })
  return rows.map(row => row.id)
}

/** The later sessions of the same course that are published. */
export async function findLaterSessions(
  tx: Tx,
  gathering: { seriesId: string | null; session: number | null },
) {
  if (!gathering.seriesId) return []
  return tx.gathering.findMany({
    where: { seriesId: gathering.seriesId, session: { gt: gathering.session! }, status: 'published' },
    orderBy: { session: 'asc' },
    select: { id: true },
  })
}

/** The drafts of a course. */
export async function findDraftSessions(tx: Tx, seriesId: string): Promise<string[]> {
  const rows = await tx.gathering.findMany({
    where: { seriesId, status: 'draft' },
    orderBy: { session: 'asc' },
    select: { id: true },
  })
  return rows.map(row => row.id)
}
