import { db, type Prisma, type Tx } from '../../platform/db.server'

const SHOWN = {
  kind: { select: { key: true, zh: true, en: true } },
  department: { select: { id: true, name: true } },
} as const

/** Services in the order of the catalogue; with those no longer offered when asked. */
export async function findServices(all = false) {
  return db().serviceOffer.findMany({
    where: all ? {} : { active: true },
    include: { ...SHOWN, _count: { select: { cases: true } } },
    orderBy: [{ position: 'asc' }, { nameZh: 'asc' }, { id: 'asc' }],
  })
}

/** One service, or null. */
export async function findService(id: string, tx: Tx = db()) {
  return tx.serviceOffer.findUnique({ where: { id }, include: SHOWN })
}

/** How many cases of each service are open. */
export async function countOpenCases(): Promise<Map<string, number>> {
  const rows = await db().serviceCase.groupBy({ by: ['serviceId'], where: { open: true }, _count: true })
  return new Map(rows.map(row => [row.serviceId, row._count]))
}

/** Adds a service; returns its id. */
export async function insertService(tx: Tx, data: Prisma.ServiceOfferUncheckedCreateInput): Promise<string> {
  return (await tx.serviceOffer.create({ data, select: { id: true } })).id
}

/** Changes a service; false when there is none. */
export async function updateService(
  tx: Tx,
  id: string,
  data: Prisma.ServiceOfferUncheckedUpdateManyInput,
): Promise<boolean> {
  return (await tx.serviceOffer.updateMany({ where: { id }, data })).count > 0
}

/** Whether kind, department and tiers are there. */
export async function areKnown(
  tx: Tx,
  named: { kindKey: string; departmentId: string; tiers: readonly string[] },
): Promise<boolean> {
  const [kinds, departments, tiers] = await Promise.all([
    tx.requestKind.count({ where: { key: named.kindKey } }),
    tx.organisation.count({ where: { id: named.departmentId, kind: 'department' } }),
    tx.cardTier.count({ where: { code: { in: [...named.tiers] } } }),
  ])
  return kinds === 1 && departments === 1 && tiers === new Set(named.tiers).size
}

/** The tiers of the card in their order. */
export async function findTiers() {
  return db().cardTier.findMany({
    where: { active: true },
    select: { code: true, nameZh: true, nameEn: true },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
  })
}
