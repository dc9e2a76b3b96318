import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { RepairStatus } from './lease-status'

/** Writes the bills of a lease; those that are there stay. */
export async function insertBills(tx: Tx, data: Prisma.LeaseBillCreateManyInput[]): Promise<void> {
  await tx.leaseBill.createMany({ data, skipDuplicates: true })
}

/** Marks a bill paid; returns its lease, or null when it was paid or voided before. */
export async function payBillRow(
  tx: Tx,
  id: string,
  paid: { paidAt: Date; paidNote: string },
): Promise<string | null> {
  const [row] = await tx.leaseBill.updateManyAndReturn({
    where: { id, paidAt: null, voidedAt: null },
    data: paid,
    select: { leaseId: true },
  })
  return row?.leaseId ?? null
}

/** What is unpaid and due until a day (rent and settlement; a deposit that was never paid is no debt). */
export async function sumUnpaid(tx: Tx, leaseId: string, until: Date): Promise<number> {
  const sum = await tx.leaseBill.aggregate({
    where: { leaseId, kind: 'rent', paidAt: null, voidedAt: null, dueOn: { lte: until } },
    _sum: { amountFen: true },
  })
  return sum._sum.amountFen ?? 0
}

/** What was paid as deposit. */
export async function sumDeposit(tx: Tx, leaseId: string): Promise<number> {
  const sum = await tx.leaseBill.aggregate({
    where: { leaseId, kind: 'deposit', paidAt: { not: null } },
    _sum: { amountFen: true },
  })
  return sum._sum.amountFen ?? 0
}

/** Settled bills are no longer asked for. */
export async function voidBills(tx: Tx, leaseId: string, at: Date): Promise<void> {
  await tx.leaseBill.updateMany({ where: { leaseId, paidAt: null, voidedAt: null }, data: { voidedAt: at } })
}

/** Unpaid bills due until a day of which nobody was reminded since an instant, at most three times in all. */
export async function findBillsToRemind(dueUntil: Date, notSince: Date) {
  return db().leaseBill.findMany({
    where: {
      paidAt: null,
      voidedAt: null,
      dueOn: { lte: dueUntil },
      reminders: { lt: 3 },
      OR: [{ remindedAt: null }, { remindedAt: { lt: notSince } }],
      lease: { status: { in: ['active', 'expired'] } },
    },
    select: { id: true, leaseId: true, dueOn: true },
    take: 1000,
  })
}

/** Notes a reminder; false when somebody else has just done so. */
export async function noteReminder(tx: Tx, id: string, notSince: Date, at: Date): Promise<boolean> {
  const { count } = await tx.leaseBill.updateMany({
    where: { id, paidAt: null, OR: [{ remindedAt: null }, { remindedAt: { lt: notSince } }] },
    data: { remindedAt: at, reminders: { increment: 1 } },
  })
  return count === 1
}

/** A handover of a lease. */
export async function findHandover(tx: Tx, leaseId: string, kind: 'check_in' | 'check_out') {
  return tx.leaseHandover.findUnique({ where: { leaseId_kind: { leaseId, kind } } })
}

/** Records a handover with its pictures. */
export async function insertHandover(
  tx: Tx,
  data: Prisma.LeaseHandoverUncheckedCreateInput,
  fileIds: string[],
): Promise<void> {
  const { id } = await tx.leaseHandover.create({ data, select: { id: true } })
  await tx.handoverPicture.createMany({ data: fileIds.map(fileId => ({ handoverId: id, fileId })) })
}

/** The tenant agrees to a handover; false when there is none to agree to. */
export async function confirmHandoverRow(tx: Tx, leaseId: string, kind: 'check_in' | 'check_out', at: Date) {
  const { count } = await tx.leaseHandover.updateMany({
    where: { leaseId, kind, confirmedAt: null },
    data: { confirmedAt: at },
  })
  return count === 1
}

/** The file of a handover picture, of one talent's lease when given. */
export async function findHandoverPicture(id: string, talentId?: string): Promise<string | null> {
  const row = await db().handoverPicture.findFirst({
    where: { id, ...(talentId && { handover: { lease: { talentId } } }) },
    select: { fileId: true },
  })
  return row?.fileId ?? null
}

/** Stores a settlement. */
export async function insertSettlement(
  tx: Tx,
  data: Prisma.LeaseSettlementUncheckedCreateInput,
): Promise<void> {
  await tx.leaseSettlement.create({ data })
}

/** Adds a repair; returns its id. */
export async function insertRepair(tx: Tx, data: Prisma.LeaseRepairUncheckedCreateInput): Promise<string> {
  return (await tx.leaseRepair.create({ data, select: { id: true } })).id
}

/** A repair of a lease. */
export async function findRepair(tx: Tx, leaseId: string, id: string) {
  return tx.leaseRepair.findFirst({ where: { id, leaseId } })
}

/** Moves a repair. */
export async function moveRepairRow(
  tx: Tx,
  id: string,
  data: { status: RepairStatus; statusAt: Date; answer?: string },
): Promise<void> {
  await tx.leaseRepair.update({ where: { id }, data })
}

/** Adds a wish unless one of its kind waits for an answer; returns its id or null. */
export async function insertWish(tx: Tx, data: Prisma.LeaseWishUncheckedCreateInput): Promise<string | null> {
  const open = await tx.leaseWish.count({
    where: { leaseId: data.leaseId, kind: data.kind, status: 'asked' },
  })
  if (open > 0) return null
  return (await tx.leaseWish.create({ data, select: { id: true } })).id
}

/** A wish of a lease that waits for an answer. */
export async function findOpenWish(tx: Tx, leaseId: string, id: string) {
  return tx.leaseWish.findFirst({ where: { id, leaseId, status: 'asked' } })
}

/** Answers a wish. */
export async function answerWishRow(
  tx: Tx,
  id: string,
  data: { status: 'granted' | 'refused'; answer: string; answeredAt: Date },
): Promise<void> {
  await tx.leaseWish.update({ where: { id }, data })
}
