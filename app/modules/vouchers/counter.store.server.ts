import { db, type Prisma, type Tx } from '../../platform/db.server'

/** Counters by partner and name. */
export async function findCounters() {
  return db().partnerCounter.findMany({
    select: {
      ...{ id: true, name: true, nameEn: true, partner: true, address: true, active: true },
      _count: { select: { uses: true, vouchers: true } },
    },
    orderBy: [{ partner: 'asc' }, { name: 'asc' }, { id: 'asc' }],
  })
}

/** One counter, or null. */
export async function findCounter(id: string, tx: Tx = db()) {
  return tx.partnerCounter.findUnique({ where: { id } })
}

/** Adds a counter; returns its id. */
export async function insertCounter(
  tx: Tx,
  data: Prisma.PartnerCounterUncheckedCreateInput,
): Promise<string> {
  return (await tx.partnerCounter.create({ data, select: { id: true } })).id
}

/** Changes a counter; false when there is none. */
export async function updateCounter(
  tx: Tx,
  id: string,
  data: Prisma.PartnerCounterUncheckedUpdateManyInput,
): Promise<boolean> {
  return (await tx.partnerCounter.updateMany({ where: { id }, data })).count > 0
}
