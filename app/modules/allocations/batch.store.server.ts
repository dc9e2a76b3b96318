import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { BatchStatus } from './batch-status'

/** A batch, locked until the end of the transaction: its moves and its calls happen one after the other. */
export async function findBatchLocked(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM allocation_batch WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  return tx.allocationBatch.findUnique({ where: { id } })
}
export type BatchRow = NonNullable<Awaited<ReturnType<typeof findBatchLocked>>>

/** Inserts a draft; returns its id. */
export async function insertBatch(tx: Tx, data: Prisma.AllocationBatchUncheckedCreateInput): Promise<string> {
  return (await tx.allocationBatch.create({ data, select: { id: true } })).id
}

/** Changes a draft; false when it is none. */
export async function updateDraft(
  tx: Tx,
  id: string,
  data: Prisma.AllocationBatchUncheckedUpdateInput,
): Promise<boolean> {
  const { count } = await tx.allocationBatch.updateMany({ where: { id, status: 'draft' }, data })
  return count === 1
}

/** Sets the state of a batch and notes the step. */
export async function moveBatchRow(
  tx: Tx,
  batchId: string,
  step: { status: BatchStatus; byUserId: string | null; at: Date },
  data: Prisma.AllocationBatchUncheckedUpdateInput = {},
): Promise<void> {
  await tx.allocationBatch.update({
    where: { id: batchId },
    data: { ...data, status: step.status, statusAt: step.at },
  })
  await tx.batchStep.create({ data: { batchId, ...step } })
}

/** Of the asked units those that are vacant and in no other batch that is under way. */
export async function findFreeUnits(tx: Tx, batchId: string, unitIds?: string[]) {
  return tx.apartmentUnit.findMany({
    where: {
      ...(unitIds && { id: { in: unitIds } }),
      status: 'vacant',
      batches: { none: { batchId: { not: batchId }, batch: { status: { notIn: ['closed', 'cancelled'] } } } },
    },
    select: { id: true },
  })
}

/** Makes exactly these units the batch's (`replace`), or adds them. */
export async function storeBatchUnits(
  tx: Tx,
  batchId: string,
  unitIds: string[],
  options: { replace: boolean; at: Date },
): Promise<void> {
  if (options.replace) await tx.batchUnit.deleteMany({ where: { batchId } })
  await tx.batchUnit.createMany({
    data: unitIds.map(unitId => ({ batchId, unitId, addedAt: options.at })),
    skipDuplicates: true,
  })
}

/** How many units a batch has. */
export async function countBatchUnits(tx: Tx, batchId: string): Promise<number> {
  return tx.batchUnit.count({ where: { batchId } })
}

/** Approved applications with what ranks them. */
export async function findEntrants(tx: Tx, batchId: string) {
  return tx.housingApplication.findMany({
    where: { batchId, status: 'approved' },
    select: { id: true, receipt: true, points: true, submittedAt: true },
  })
}

/** How many applications are in each state. */
export async function countHousing(tx: Tx, batchId: string) {
  return tx.housingApplication.groupBy({ by: ['status'], where: { batchId }, _count: true })
}

/** Gives every entrant a place: rank and position 1, 2, 3 … in the given order. */
export async function insertPlaces(tx: Tx, batchId: string, applicationIds: string[]): Promise<void> {
  await tx.allocationPlace.createMany({
    data: applicationIds.map((applicationId, index) => ({
      batchId,
      applicationId,
      rank: index + 1,
      position: index + 1,
    })),
  })
}

const COUNTS = { _count: { select: { units: true, applications: true, places: true } } }

/** Batches, newest first. */
export async function findBatches(where: Prisma.AllocationBatchWhereInput) {
  return db().allocationBatch.findMany({ where, orderBy: { createdAt: 'desc' }, take: 100, include: COUNTS })
}

/** A batch with its units, steps and lottery. */
export async function findBatch(id: string) {
  return db().allocationBatch.findUnique({
    where: { id },
    include: {
      ...COUNTS,
      steps: { orderBy: { at: 'asc' } },
      lottery: { select: { id: true, frozenAt: true, drawnAt: true, rosterHash: true } },
      units: {
        include: {
          unit: {
            include: {
              building: { select: { name: true } },
              project: { select: { id: true, name: true, nameEn: true } },
            },
          },
        },
        orderBy: [
          { unit: { building: { name: 'asc' } } },
          { unit: { floor: 'asc' } },
          { unit: { number: 'asc' } },
        ],
      },
    },
  })
}

/** Vacant units that a batch could take, with where they are. */
export async function findAvailableUnits(batchId: string) {
  return db().apartmentUnit.findMany({
    where: {
      status: 'vacant',
      batches: { none: { OR: [{ batchId }, { batch: { status: { notIn: ['closed', 'cancelled'] } } }] } },
    },
    include: {
      building: { select: { name: true } },
      project: { select: { id: true, name: true, nameEn: true } },
    },
    orderBy: [{ projectId: 'asc' }, { floor: 'asc' }, { number: 'asc' }],
    take: 1000,
  })
}

/** Applications of a batch by state. */
export async function countByStatus(batchId: string) {
  return db().housingApplication.groupBy({ by: ['status'], where: { batchId }, _count: true })
}

/** A page of the receipts of a batch for the public notice: no names. */
export async function findPublicEntrants(batchId: string, page: { skip: number; take: number }) {
  const where: Prisma.HousingApplicationWhereInput = { batchId, status: 'approved' }
  const [rows, total] = await Promise.all([
    db().housingApplication.findMany({
      where,
      orderBy: [{ place: { rank: 'asc' } }, { receipt: 'asc' }],
      select: { receipt: true, points: true, place: { select: { rank: true, status: true } } },
      ...page,
    }),
    db().housingApplication.count({ where }),
  ])
  return { rows, total }
}
