import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { PlaceMoveKind } from './place-history'

/** A place of a talent, locked until the end of the transaction. */
export async function findOwnPlaceLocked(tx: Tx, placeId: string, talentId: string) {
  await tx.$queryRaw`SELECT id FROM allocation_place WHERE id = ${placeId}::uuid FOR NO KEY UPDATE`
  return tx.allocationPlace.findFirst({
    where: { id: placeId, application: { talentId } },
    include: { batch: { select: { status: true, maxDeclines: true } } },
  })
}

/** A place by id, locked; for turns that ran out. */
export async function findPlaceLocked(tx: Tx, placeId: string) {
  await tx.$queryRaw`SELECT id FROM allocation_place WHERE id = ${placeId}::uuid FOR NO KEY UPDATE`
  return tx.allocationPlace.findUnique({
    where: { id: placeId },
    include: { batch: { select: { status: true, maxDeclines: true } } },
  })
}
export type LockedPlace = NonNullable<Awaited<ReturnType<typeof findPlaceLocked>>>

/** Whether a unit is one of a batch's. */
export async function isBatchUnit(tx: Tx, batchId: string, unitId: string): Promise<boolean> {
  return (await tx.batchUnit.count({ where: { batchId, unitId } })) === 1
}

/** Changes a place and notes the move. */
export async function movePlace(
  tx: Tx,
  place: { id: string; batchId: string; position: number },
  data: Prisma.AllocationPlaceUncheckedUpdateInput,
  move: { kind: PlaceMoveKind; cause?: PlaceMoveKind | null; toPosition?: number; unitId?: string; at: Date },
): Promise<void> {
  await tx.allocationPlace.update({ where: { id: place.id }, data })
  await tx.placeMove.create({
    data: { batchId: place.batchId, placeId: place.id, fromPosition: place.position, ...move },
  })
}

/** The position behind the last of a batch. Call it with the batch locked. */
export async function positionBehindLast(tx: Tx, batchId: string): Promise<number> {
  const last = await tx.allocationPlace.aggregate({ where: { batchId }, _max: { position: true } })
  return (last._max.position ?? 0) + 1
}

/** Vacant units of a batch, and people whose turn it is: counted at one instant. */
export async function countFreeAndCalled(tx: Tx, batchId: string): Promise<{ free: number; called: number }> {
  const [row] = await tx.$queryRaw<{ free: number; called: number }[]>`
    SELECT
      (SELECT count(*)::int FROM batch_unit b JOIN apartment_unit u ON u.id = b."unitId"
        WHERE b."batchId" = ${batchId}::uuid AND u.status = 'vacant') AS free,
      (SELECT count(*)::int FROM allocation_place
        WHERE "batchId" = ${batchId}::uuid AND status = 'called') AS called`
  return row ?? { free: 0, called: 0 }
}

/** The first who wait in a batch. */
export async function findNextWaiting(tx: Tx, batchId: string, take: number) {
  return tx.allocationPlace.findMany({
    where: { batchId, status: 'waiting' },
    orderBy: { position: 'asc' },
    take,
    select: { id: true, batchId: true, position: true },
  })
}

/** Turns that have run out. */
export async function findLapsedTurns(now: Date): Promise<string[]> {
  const rows = await db().allocationPlace.findMany({
    where: { status: 'called', turnUntil: { lte: now }, batch: { status: 'selecting' } },
    orderBy: { turnUntil: 'asc' },
    select: { id: true },
    take: 500,
  })
  return rows.map(row => row.id)
}

/** All places of a talent with their batch and unit, the newest batch first. */
export async function findPlacesOf(talentId: string) {
  return db().allocationPlace.findMany({
    where: { application: { talentId } },
    orderBy: { batch: { createdAt: 'desc' } },
    include: {
      application: { select: { id: true, receipt: true } },
      batch: {
        select: {
          id: true,
          title: true,
          status: true,
          maxDeclines: true,
          turnMinutes: true,
          resultNoticeUntil: true,
        },
      },
      unit: {
        include: { building: { select: { name: true } }, project: { select: { name: true, nameEn: true } } },
      },
      lease: { select: { id: true, status: true } },
    },
  })
}

/** How many wait in front of a position. */
export async function countWaitingBefore(batchId: string, position: number): Promise<number> {
  return db().allocationPlace.count({ where: { batchId, status: 'waiting', position: { lt: position } } })
}

/** All moves of a batch in the order in which they happened. */
export async function findMoves(batchId: string) {
  const rows = await db().placeMove.findMany({
    where: { batchId },
    orderBy: { id: 'asc' },
    include: { place: { select: { rank: true } } },
  })
  return rows.map(({ place, ...move }) => ({ ...move, rank: place.rank }))
}

/** The units of a batch, for choosing. */
export async function findChoices(batchId: string) {
  const rows = await db().batchUnit.findMany({
    where: { batchId },
    orderBy: [
      { unit: { building: { name: 'asc' } } },
      { unit: { floor: 'asc' } },
      { unit: { number: 'asc' } },
    ],
    include: {
      unit: {
        include: {
          building: { select: { name: true } },
          project: { select: { id: true, name: true, nameEn: true } },
          pictures: { where: { kind: 'plan' }, take: 1, select: { id: true } },
        },
      },
    },
  })
  return rows.map(row => row.unit)
}

/** A page of the places of a batch with who holds them, for the office. */
export async function findPlaces(batchId: string, page: { skip: number; take: number }) {
  return db().allocationPlace.findMany({
    where: { batchId },
    orderBy: { rank: 'asc' },
    include: {
      application: { select: { id: true, receipt: true, points: true, talent: { select: { name: true } } } },
      unit: {
        include: { building: { select: { name: true } }, project: { select: { name: true, nameEn: true } } },
      },
      lease: { select: { id: true } },
    },
    ...page,
  })
}

/** How many places of a batch are in each state. */
export async function countPlaces(batchId: string) {
  return db().allocationPlace.groupBy({ by: ['status'], where: { batchId }, _count: true })
}
