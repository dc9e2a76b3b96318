import type { Tx } from '../../platform/db.server'

/** What notices say of an event; null when it was erased. */
export async function findGatheringFacts(tx: Tx, id: string) {
  return tx.gathering.findUnique({
    where: { id },
    select: { title: true, startsAt: true, place: true, address: true, cancelReason: true },
  })
}

/** Whom to tell of registrations: whoever registered. */
export async function findHolders(tx: Tx, registrationIds: readonly string[]) {
  return tx.gatheringRegistration.findMany({
    where: { id: { in: [...registrationIds] } },
    select: { id: true, userId: true, code: true },
  })
}

/** What notices say of a follow-up; null when it was erased. */
export async function findFollowUpFacts(tx: Tx, id: string) {
  return tx.gatheringFollowUp.findUnique({
    where: { id },
    select: { matter: true, ownerId: true, dueOn: true, gathering: { select: { id: true, title: true } } },
  })
}
