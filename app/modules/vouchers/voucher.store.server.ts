import { dateColumn, localDateOfColumn } from '../../kernel/local-date'
import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { VoucherInput } from './voucher.schema'

const SHOWN = {
  quotas: { select: { tierCode: true, uses: true, pool: true }, orderBy: { tierCode: 'asc' } },
  counters: {
    select: { counter: { select: { id: true, name: true, nameEn: true, partner: true, address: true } } },
  },
} satisfies Prisma.VoucherInclude

type Row = Prisma.VoucherGetPayload<{ include: typeof SHOWN }>

function shown({ counters, validFrom, validUntil, createdAt: _c, updatedAt: _u, ...row }: Row) {
  return {
    ...row,
    validFrom: localDateOfColumn(validFrom),
    validUntil: localDateOfColumn(validUntil),
    counters: counters.map(one => one.counter),
  }
}
export type VoucherRow = ReturnType<typeof shown>

/** Vouchers by name; with those no longer offered when asked. */
export async function findVouchers(all = false): Promise<VoucherRow[]> {
  const rows = await db().voucher.findMany({
    where: all ? {} : { active: true },
    include: SHOWN,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(shown)
}

/** One voucher; only one that a counter redeems when that is given. */
export async function findVoucher(id: string, counterId?: string, tx: Tx = db()): Promise<VoucherRow | null> {
  const row = await tx.voucher.findFirst({
    where: { id, ...(counterId && { counters: { some: { counterId } } }) },
    include: SHOWN,
  })
  return row && shown(row)
}

/** Vouchers a counter redeems. */
export async function findVouchersOf(counterId: string): Promise<VoucherRow[]> {
  const rows = await db().voucher.findMany({
    where: { active: true, counters: { some: { counterId } } },
    include: SHOWN,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(shown)
}

/** Saves a voucher with its quotas and counters; null when there is none of this id. */
export async function upsertVoucher(
  tx: Tx,
  id: string | null,
  { quotas, counterIds, validFrom, validUntil, ...facts }: VoucherInput,
  now: Date,
): Promise<string | null> {
  const data = { ...facts, validFrom: dateColumn(validFrom), validUntil: dateColumn(validUntil) }
  if (id !== null) {
    if ((await tx.voucher.updateMany({ where: { id }, data })).count === 0) return null
    await tx.voucherQuota.deleteMany({ where: { voucherId: id } })
    await tx.voucherCounter.deleteMany({ where: { voucherId: id } })
  }
  const voucherId =
    id ?? (await tx.voucher.create({ data: { ...data, createdAt: now }, select: { id: true } })).id
  await tx.voucherQuota.createMany({ data: quotas.map(quota => ({ ...quota, voucherId })) })
  await tx.voucherCounter.createMany({ data: counterIds.map(counterId => ({ counterId, voucherId })) })
  return voucherId
}

/** Whether all these counters and tiers are there. */
export async function areKnown(tx: Tx, input: VoucherInput): Promise<boolean> {
  const codes = input.quotas.map(one => one.tierCode)
  const [counters, tiers] = await Promise.all([
    tx.partnerCounter.count({ where: { id: { in: input.counterIds } } }),
    tx.cardTier.count({ where: { code: { in: codes } } }),
  ])
  return counters === new Set(input.counterIds).size && tiers === new Set(codes).size
}

/** The tiers of the card in their order. */
export async function findTiers() {
  return db().cardTier.findMany({
    where: { active: true },
    select: { code: true, nameZh: true, nameEn: true },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
  })
}

/** How many uses each voucher has had since an instant. */
export async function countUses(since: Date): Promise<Map<string, number>> {
  const rows = await db().voucherUse.groupBy({
    by: ['voucherId'],
    where: { usedAt: { gte: since } },
    _count: true,
  })
  return new Map(rows.map(row => [row.voucherId, row._count]))
}
