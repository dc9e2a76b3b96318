import { db, type Tx } from '../../../platform/db.server'

const select = {
  id: true,
  slug: true,
  nameZh: true,
  nameEn: true,
  venueZh: true,
  venueEn: true,
  address: true,
  phase: true,
  phaseHeld: true,
  phaseStarts: { select: { phase: true, startsAt: true } },
  tables: true,
  spareTables: true,
  keepBonus: true,
  alternateMinutes: true,
} as const

export type FairFacts = NonNullable<Awaited<ReturnType<typeof findFair>>>

/** What plans need to know of an edition, by its address. */
export async function findFair(slug: string) {
  return db().fairEdition.findUnique({ where: { slug }, select })
}

/** The same by id, its row locked until the transaction ends: what changes an edition's plans takes turns. */
export async function lockFair(tx: Tx, id: string): Promise<FairFacts | null> {
  await tx.$queryRaw`select 1 from fair_edition where id = ${id}::uuid for update`
  return tx.fairEdition.findUnique({ where: { id }, select })
}

/** Slots of an edition in order. */
export async function findSlots(editionId: string, tx: Tx = db()) {
  return tx.fairSlot.findMany({
    where: { editionId },
    orderBy: { index: 'asc' },
    select: { id: true, index: true, startsAt: true, endsAt: true, sessionId: true },
  })
}

/** The party by which an organisation takes part in an edition. */
export async function findOwnParty(editionId: string, organisationId: string) {
  return db().fairParty.findFirst({
    where: { editionId, organisationId, status: 'approved' },
    select: { id: true, side: true, number: true },
  })
}

/** Parties by side and number, without their names. */
export async function findPartyNumbers(editionId: string, tx: Tx = db()) {
  return tx.fairParty.findMany({
    where: { editionId },
    orderBy: [{ side: 'asc' }, { number: 'asc' }],
    select: { id: true, side: true, number: true, status: true },
  })
}

/** Parties with their names, by side and number; all, or the one with a label. */
export async function findParties(
  editionId: string,
  tx: Tx = db(),
  only?: { side: 'university' | 'enterprise'; number: number },
) {
  return tx.fairParty.findMany({
    where: { editionId, ...only },
    orderBy: [{ side: 'asc' }, { number: 'asc' }],
    select: {
      id: true,
      side: true,
      number: true,
      status: true,
      organisationId: true,
      university: { select: { name: true } },
      enterprise: { select: { name: true, shortName: true, cluster: true } },
    },
  })
}
