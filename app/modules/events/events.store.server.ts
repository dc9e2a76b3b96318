import { db, type Prisma, type Tx } from '../../platform/db.server'

/** Inserts an event and returns its id. */
export async function insertEvent(
  tx: Tx,
  event: { name: string; payload: Prisma.InputJsonValue; actorUserId: string | null; occurredAt: Date },
): Promise<string> {
  const row = await tx.domainEvent.create({ data: event, select: { id: true } })
  return row.id
}

/** One event by id, or null. */
export async function findEvent(id: string) {
  return db().domainEvent.findUnique({ where: { id } })
}

/** Notes that a reaction has had an event; false when it had it before. */
export async function claimDelivery(tx: Tx, eventId: string, reaction: string): Promise<boolean> {
  const { count } = await tx.eventDelivery.createMany({ data: [{ eventId, reaction }], skipDuplicates: true })
  return count === 1
}
