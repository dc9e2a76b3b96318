import { db, type Prisma, type Tx } from '../../platform/db.server'

type Pool = { voucherId: string; tierCode: string; period: string }

/** The pool of a tier in a period, made when it is new, with its limit of today; locked until the end of the transaction. */
export async function lockPool(
  tx: Tx,
  { voucherId, tierCode, period }: Pool,
  limit: number | null,
): Promise<{ taken: number; limit: number | null }> {
  const rows = await tx.$queryRaw<{ taken: number; limit: number | null }[]>`
    INSERT INTO voucher_pool AS p ("voucherId", "tierCode", period, "limit")
    VALUES (${voucherId}::uuid, ${tierCode}, ${period}, ${limit}::int)
    ON CONFLICT ("voucherId", "tierCode", period)
    DO UPDATE SET "limit" = GREATEST(EXCLUDED."limit", CASE WHEN EXCLUDED."limit" IS NULL THEN NULL ELSE p.taken END)
    RETURNING taken, "limit"`
  return rows[0]!
}

/** The uses somebody has had of a voucher in a period, with when and where. */
export async function findUsesIn(
  where: { voucherId: string; userId: string; period: string },
  tx: Tx = db(),
) {
  return tx.voucherUse.findMany({
    where,
    select: { no: true, usedAt: true, counter: { select: { name: true, nameEn: true, partner: true } } },
    orderBy: { usedAt: 'desc' },
  })
}

/** The use a form has led to, or null. */
export async function findByTicket(tx: Tx, ticket: string) {
  return tx.voucherUse.findUnique({
    where: { ticket },
    select: { id: true, voucherId: true, counterId: true },
  })
}

/** Adds a use; null when the database holds its number or ticket already. */
export async function insertUse(tx: Tx, data: Prisma.VoucherUseCreateManyInput): Promise<string | null> {
  const [row] = await tx.voucherUse.createManyAndReturn({
    data: [data],
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** Uses by voucher and period of one person, for the own list. */
export async function findOwnUses(userId: string) {
  return db().voucherUse.findMany({
    where: { userId },
    select: {
      id: true,
      voucherId: true,
      period: true,
      usedAt: true,
      voucher: { select: { nameZh: true, nameEn: true } },
      counter: { select: { name: true, nameEn: true, partner: true } },
    },
    orderBy: { usedAt: 'desc' },
    take: 200,
  })
}

export type UseFilter = { voucherId: string | null; counterId: string | null }

/** One page of the log, with its total. */
export async function findUses(
  { voucherId, counterId }: UseFilter,
  { skip, take }: { skip: number; take: number },
) {
  const where = { ...(voucherId && { voucherId }), ...(counterId && { counterId }) }
  const [total, rows] = await Promise.all([
    db().voucherUse.count({ where }),
    db().voucherUse.findMany({
      where,
      select: {
        ...{ id: true, tierCode: true, period: true, no: true, quota: true, usedAt: true },
        user: { select: { name: true } },
        voucher: { select: { nameZh: true, nameEn: true } },
        counter: { select: { name: true, nameEn: true, partner: true } },
      },
      orderBy: [{ usedAt: 'desc' }, { id: 'asc' }],
      skip,
      take,
    }),
  ])
  return { total, rows }
}

/** What the notice of a use says. */
export async function findUseFacts(tx: Tx, id: string) {
  return tx.voucherUse.findUnique({
    where: { id },
    select: {
      userId: true,
      usedAt: true,
      voucher: { select: { nameZh: true } },
      counter: { select: { name: true, partner: true } },
    },
  })
}
