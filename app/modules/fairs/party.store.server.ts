import { db, type Prisma, Prisma as Sql, type Tx } from '../../platform/db.server'
import type { FairSide, PartyStatus } from './party-status'

/** The party of an organisation in an edition, with people and absences; null when it has none. */
export async function findOwnParty(editionId: string, organisationId: string, tx: Tx = db()) {
  return tx.fairParty.findUnique({
    where: { editionId_organisationId: { editionId, organisationId } },
    include: {
      representatives: { orderBy: [{ owner: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }] },
      unavailabilities: { select: { slotId: true } },
    },
  })
}
export type StoredParty = NonNullable<Awaited<ReturnType<typeof findOwnParty>>>

/** The parties of one organisation in all editions. */
export async function findPartiesOf(organisationId: string) {
  return db().fairParty.findMany({
    where: { organisationId },
    select: { editionId: true, status: true, number: true, side: true },
  })
}

/** A party of an edition by id; null when it is not one of it. */
export async function findParty(tx: Tx, editionId: string, id: string) {
  return tx.fairParty.findFirst({ where: { id, editionId } })
}

/** Inserts a party with the next number of its side; call it under the edition's lock. */
export async function insertParty(
  tx: Tx,
  row: Omit<Prisma.FairPartyUncheckedCreateInput, 'number' | 'universityId' | 'enterpriseId'>,
): Promise<{ id: string }> {
  const { _max } = await tx.fairParty.aggregate({
    where: { editionId: row.editionId, side: row.side },
    _max: { number: true },
  })
  const kind = row.side === 'university' ? 'universityId' : 'enterpriseId'
  return tx.fairParty.create({
    data: { ...row, number: (_max.number ?? 0) + 1, [kind]: row.organisationId },
    select: { id: true },
  })
}

/** Changes a party. */
export async function updateParty(
  tx: Tx,
  id: string,
  data: Prisma.FairPartyUncheckedUpdateInput,
): Promise<void> {
  await tx.fairParty.update({ where: { id }, data })
}

/** Replaces the people of a party; the database refuses an approved party without an owner at commit. */
export async function replaceRepresentatives(
  tx: Tx,
  partyId: string,
  rows: readonly Omit<Prisma.FairRepresentativeCreateManyInput, 'partyId'>[],
): Promise<void> {
  await tx.fairRepresentative.deleteMany({ where: { partyId } })
  await tx.fairRepresentative.createMany({ data: rows.map(row => ({ ...row, partyId })) })
}

/** Replaces the slots a party is away in; ids that are no slot of the edition are left out. */
export async function replaceUnavailability(
  tx: Tx,
  { id, editionId }: { id: string; editionId: string },
  slotIds: readonly string[],
): Promise<void> {
  await tx.fairUnavailability.deleteMany({ where: { partyId: id } })
  const known = await tx.fairSlot.findMany({
    where: { editionId, id: { in: [...slotIds] } },
    select: { id: true },
  })
  await tx.fairUnavailability.createMany({
    data: known.map(slot => ({ partyId: id, slotId: slot.id, editionId })),
  })
}

/** Whether a party has somebody who owns its meetings. */
export async function hasOwner(tx: Tx, partyId: string): Promise<boolean> {
  return (await tx.fairRepresentative.count({ where: { partyId, owner: true } })) === 1
}

/** How many parties of a side hold a place. */
export async function countApproved(tx: Tx, editionId: string, side: FairSide): Promise<number> {
  return tx.fairParty.count({ where: { editionId, side, status: 'approved' } })
}

/** The first `limit` of a side's waiting list. */
export async function findFirstWaiting(tx: Tx, editionId: string, side: FairSide, limit: number) {
  return tx.fairParty.findMany({
    where: { editionId, side, status: 'waitlisted' },
    orderBy: { waitlistRank: 'asc' },
    take: limit,
  })
}

/** The rank behind the last of a side's waiting list. */
export async function nextWaitlistRank(tx: Tx, editionId: string, side: FairSide): Promise<number> {
  const { _max } = await tx.fairParty.aggregate({
    where: { editionId, side, status: 'waitlisted' },
    _max: { waitlistRank: true },
  })
  return (_max.waitlistRank ?? 0) + 1
}

/** How many stand before a party on the waiting list of its side. */
export async function countAhead(editionId: string, side: FairSide, rank: number): Promise<number> {
  return db().fairParty.count({
    where: { editionId, side, status: 'waitlisted', waitlistRank: { lt: rank } },
  })
}

export type PartyFilter = { side?: FairSide; status?: PartyStatus; q?: string }

/** The one where-builder of lists, counts and exports of an edition's parties. */
export function partyWhere(editionId: string, { side, status, q }: PartyFilter): Prisma.FairPartyWhereInput {
  return {
    editionId,
    ...(side && { side }),
    ...(status && { status }),
    ...(q && {
      OR: [
        { university: { name: { contains: q } } },
        { enterprise: { OR: [{ name: { contains: q } }, { shortName: { contains: q } }] } },
        { representatives: { some: { name: { contains: q } } } },
      ],
    }),
  }
}

const NAMES = {
  university: { select: { name: true, city: true } },
  enterprise: { select: { name: true, shortName: true, cluster: true } },
} as const

/** Parties of an edition with their names and owners, those that wait for a decision longest first. */
export async function listParties(
  editionId: string,
  filter: PartyFilter,
  page: { skip: number; take: number },
) {
  const where = partyWhere(editionId, filter)
  const [rows, total] = await Promise.all([
    db().fairParty.findMany({
      where,
      include: {
        ...NAMES,
        representatives: { select: { name: true, owner: true }, orderBy: { owner: 'desc' } },
        _count: { select: { unavailabilities: true, wishes: true } },
      },
      orderBy:
        filter.status === 'waitlisted'
          ? [{ side: 'asc' }, { waitlistRank: 'asc' }]
          : [{ registeredAt: filter.status === 'registered' ? 'asc' : 'desc' }, { id: 'asc' }],
      ...page,
    }),
    db().fairParty.count({ where }),
  ])
  return { rows, total }
}

/** One party with all the office sees of it; null when it is not one of the edition. */
export async function findPartyForOffice(editionId: string, id: string) {
  return db().fairParty.findFirst({
    where: { id, editionId },
    include: {
      ...NAMES,
      representatives: { orderBy: [{ owner: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }] },
      unavailabilities: { select: { slot: { select: { index: true } } } },
      _count: { select: { wishes: { where: { kind: 'wish' } }, wishedBy: { where: { kind: 'wish' } } } },
    },
  })
}

/** Names of the approved parties of an edition by side, in Chinese order, as everybody may see them. */
export async function findPublicParties(editionId: string) {
  return db().$queryRaw<
    {
      id: string
      side: FairSide
      number: number
      organisationId: string
      name: string
      place: string
      cluster: string | null
    }[]
  >(Sql.sql`
    SELECT p.id, p.side, p.number, p."organisationId", coalesce(u.name, e.name) AS name,
      coalesce(u.city, e.district, '') AS place, e.cluster
    FROM fair_party p
    LEFT JOIN university u ON u.id = p."universityId"
    LEFT JOIN enterprise e ON e.id = p."enterpriseId"
    WHERE p."editionId" = ${editionId}::uuid AND p.status = 'approved'
    ORDER BY p.side, coalesce(u.pinyin, e.pinyin), coalesce(u.name, e.name)`)
}
