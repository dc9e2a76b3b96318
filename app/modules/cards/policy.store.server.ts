import { db, type Prisma, type Tx } from '../../platform/db.server'

/** The version of a tier in force: the last one published. */
export async function findPolicyInForce(client: Tx | ReturnType<typeof db>, tierCode: string) {
  return client.cardPolicy.findFirst({
    where: { tierCode, publishedAt: { not: null } },
    orderBy: { version: 'desc' },
  })
}

const TIER = {
  policies: { orderBy: { version: 'desc' } },
  departments: { include: { organisation: { select: { id: true, name: true } } } },
  _count: { select: { cards: { where: { status: 'active' } } } },
} satisfies Prisma.CardTierInclude

/** Tiers with their versions, in their order. */
export async function findTiers(where: Prisma.CardTierWhereInput = {}) {
  return db().cardTier.findMany({ where, orderBy: [{ position: 'asc' }, { code: 'asc' }], include: TIER })
}

/** Departments that can be asked to review. */
export async function findDepartments() {
  return db().organisation.findMany({
    where: { kind: 'department' },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
}

type TierData = Omit<Prisma.CardTierUncheckedCreateInput, 'code' | 'departments'>

/** Writes a tier and who reviews it. False when one of them is no department. */
export async function storeTier(
  tx: Tx,
  code: string,
  data: TierData,
  departments: readonly string[],
): Promise<boolean> {
  const known = await tx.organisation.count({ where: { kind: 'department', id: { in: [...departments] } } })
  if (known !== new Set(departments).size) return false
  const position = await tx.cardTier.count()
  await tx.cardTier.upsert({ where: { code }, create: { code, ...data, position }, update: data })
  await tx.cardTierDepartment.deleteMany({
    where: { tierCode: code, organisationId: { notIn: [...departments] } },
  })
  await tx.cardTierDepartment.createMany({
    data: departments.map(organisationId => ({ tierCode: code, organisationId })),
    skipDuplicates: true,
  })
  return true
}

/** Whether a tier with this code is there. */
export async function hasTier(tx: Tx, code: string): Promise<boolean> {
  return (await tx.cardTier.count({ where: { code } })) > 0
}

/** One version. */
export async function findPolicy(id: string) {
  return db().cardPolicy.findUnique({ where: { id }, include: { tier: true } })
}

/** One version locked, with its tier. */
export async function findPolicyLocked(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM card_policy WHERE id = ${id}::uuid FOR UPDATE`
  return tx.cardPolicy.findUnique({ where: { id } })
}

/** The draft of a tier with the tier locked, and the highest version there is. */
export async function findDraftOf(tx: Tx, tierCode: string) {
  await tx.$queryRaw`SELECT code FROM card_tier WHERE code = ${tierCode} FOR UPDATE`
  const last = await tx.cardPolicy.findFirst({ where: { tierCode }, orderBy: { version: 'desc' } })
  return { draft: last && last.publishedAt === null ? last : null, last }
}

export async function insertPolicy(tx: Tx, data: Prisma.CardPolicyUncheckedCreateInput): Promise<string> {
  return (await tx.cardPolicy.create({ data, select: { id: true } })).id
}

export async function updatePolicy(
  tx: Tx,
  id: string,
  data: Prisma.CardPolicyUncheckedUpdateInput,
): Promise<void> {
  await tx.cardPolicy.update({ where: { id }, data })
}

/** Everybody a tier's conditions touch: applications with their last decision and the card they led to. */
export async function findTouched(tierCode: string) {
  return db().cardApplication.findMany({
    where: { tierCode, kind: { in: ['first', 'change'] }, status: { not: 'withdrawn' } },
    orderBy: { submittedAt: 'desc' },
    select: {
      id: true,
      holderName: true,
      receipt: true,
      status: true,
      facts: true,
      decisions: { orderBy: { at: 'desc' }, take: 1, select: { facts: true } },
      issued: { where: { status: 'active' }, select: { number: true } },
    },
  })
}

/** Decisions with the rule they rest on, in batches by id. */
export async function findDecisions(
  after: string | null,
  take: number,
  where: Prisma.CardDecisionWhereInput,
) {
  return db().cardDecision.findMany({
    where: { ...where, ...(after && { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take,
    select: {
      id: true,
      facts: true,
      met: true,
      trace: true,
      at: true,
      application: { select: { receipt: true } },
      policy: { select: { tierCode: true, version: true, rule: true } },
    },
  })
}

/** The version in force, outside any transaction. */
export async function findInForce(tierCode: string) {
  return findPolicyInForce(db(), tierCode)
}
