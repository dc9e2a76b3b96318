import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { RegistrationStatus } from './gathering-status'
import type { Waiting } from './waiting-list'

export type HolderScope = { userId: string; organisationId: string | null }

/** Registrations of a person, or of the organisation they act for. */
export function ownedBy({ userId, organisationId }: HolderScope): Prisma.GatheringRegistrationWhereInput {
  return organisationId ? { organisationId } : { userId, organisationId: null }
}

/** Adds a registration at the end of the waiting list; null when there is one already (also in a race). */
export async function insertRegistration(
  tx: Tx,
  row: Prisma.GatheringRegistrationCreateManyInput,
): Promise<string | null> {
  const [created] = await tx.gatheringRegistration.createManyAndReturn({
    data: [row],
    skipDuplicates: true,
    select: { id: true },
  })
  return created?.id ?? null
}

/** Puts the named people of a registration in place of those before. */
export async function replacePeople(
  tx: Tx,
  registrationId: string,
  people: readonly { name: string; post: string }[],
): Promise<void> {
  await tx.gatheringPerson.deleteMany({ where: { registrationId } })
  await tx.gatheringPerson.createMany({
    data: people.map(({ name, post }, position) => ({ registrationId, position, name, post })),
  })
}

/** The waiting list of a locked event in its order. */
export async function findWaiting(tx: Tx, gatheringId: string): Promise<Waiting[]> {
  return tx.gatheringRegistration.findMany({
    where: { gatheringId, status: 'waiting' },
    orderBy: { queueNo: 'asc' },
    select: { id: true, persons: true },
  })
}

/** Gives registrations of the waiting list their seats. */
export async function promoteRows(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx.gatheringRegistration.updateMany({
    where: { id: { in: [...ids] }, status: 'waiting' },
    data: { status: 'registered', promotedAt: now, statusAt: now },
  })
}

/** One registration of a holder with its event's id; null when it is another's. */
export async function findOwnRegistration(tx: Tx, id: string, holder: HolderScope) {
  return tx.gatheringRegistration.findFirst({ where: { id, ...ownedBy(holder) } })
}

/** One registration of an event; null when it is of another. */
export async function findRegistrationOf(
  tx: Tx,
  gatheringId: string,
  where: { id: string } | { code: string },
) {
  return tx.gatheringRegistration.findFirst({ where: { ...where, gatheringId } })
}

/** Changes a registration. */
export async function updateRegistration(
  tx: Tx,
  id: string,
  data: Prisma.GatheringRegistrationUncheckedUpdateInput,
): Promise<void> {
  await tx.gatheringRegistration.update({ where: { id }, data })
}

/** Takes all registrations of an event in some states to another; returns their ids. */
export async function moveRegistrations(
  tx: Tx,
  gatheringId: string,
  from: readonly RegistrationStatus[],
  data: Prisma.GatheringRegistrationUncheckedUpdateManyInput,
): Promise<string[]> {
  const rows = await tx.gatheringRegistration.updateManyAndReturn({
    where: { gatheringId, status: { in: [...from] } },
    data,
    select: { id: true },
  })
  return rows.map(row => row.id)
}

/** Ids of an event's registrations in some states. */
export async function findRegistrationIds(
  tx: Tx,
  gatheringId: string,
  statuses: readonly RegistrationStatus[],
): Promise<string[]> {
  const rows = await tx.gatheringRegistration.findMany({
    where: { gatheringId, status: { in: [...statuses] } },
    select: { id: true },
    orderBy: { queueNo: 'asc' },
  })
  return rows.map(row => row.id)
}

/** The living registration of a holder for an event, with its place in the waiting list; null when there is none. */
export async function findLiving(gatheringId: string, holder: HolderScope) {
  const row = await db().gatheringRegistration.findFirst({
    where: { gatheringId, status: { not: 'cancelled' }, ...ownedBy(holder) },
    select: { id: true, status: true, persons: true, queueNo: true },
  })
  if (!row) return null
  return { id: row.id, status: row.status, persons: row.persons, ahead: await countAhead(gatheringId, row) }
}

/** How many registrations wait before this one. */
export async function countAhead(
  gatheringId: string,
  row: { status: RegistrationStatus; queueNo: bigint },
): Promise<number> {
  if (row.status !== 'waiting') return 0
  return db().gatheringRegistration.count({
    where: { gatheringId, status: 'waiting', queueNo: { lt: row.queueNo } },
  })
}
