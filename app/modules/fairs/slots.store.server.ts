import type { Tx } from '../../platform/db.server'

export type SessionRow = { index: number; day: Date; startsAt: Date; endsAt: Date }
export type SlotRow = SessionRow & { session: number }

/** Whether a timetable of the edition names slots: they may then not change. */
export async function hasMeetings(tx: Tx, editionId: string): Promise<boolean> {
  return (await tx.fairMeeting.findFirst({ where: { editionId }, select: { id: true } })) !== null
}

/** Whether the slots of an edition are exactly these. */
export async function isLaidLike(
  tx: Tx,
  editionId: string,
  slots: readonly { startsAt: Date; endsAt: Date }[],
): Promise<boolean> {
  const before = await tx.fairSlot.findMany({ where: { editionId }, orderBy: { index: 'asc' } })
  const same = (a: Date, b: Date | undefined) => a.getTime() === b?.getTime()
  return (
    before.length === slots.length &&
    before.every(
      (slot, at) => same(slot.startsAt, slots[at]?.startsAt) && same(slot.endsAt, slots[at]?.endsAt),
    )
  )
}

/**
 * Replaces sessions and slots. A slot that begins and ends as before keeps its identity, and with it the absences
 * parties stated; absences in slots that are gone go with them. Returns how many absences were lost.
 */
export async function replaceSlots(
  tx: Tx,
  editionId: string,
  sessions: readonly SessionRow[],
  slots: readonly SlotRow[],
): Promise<number> {
  const before = await tx.fairSlot.findMany({ where: { editionId } })
  const keyOf = (slot: { startsAt: Date; endsAt: Date }) =>
    `${slot.startsAt.getTime()}-${slot.endsAt.getTime()}`
  const wanted = new Map(slots.map(slot => [keyOf(slot), slot]))
  const gone = before.filter(slot => !wanted.has(keyOf(slot))).map(slot => slot.id)
  const lost = await tx.fairUnavailability.count({ where: { slotId: { in: gone } } })
  await tx.fairSlot.deleteMany({ where: { id: { in: gone } } })
  const old = await tx.fairSession.findMany({ where: { editionId }, select: { id: true } })
  // Indexes move out of the way first: they are unique, and old and new ones overlap.
  await tx.fairSession.updateMany({ where: { editionId }, data: { index: { increment: 1000 } } })
  await tx.fairSlot.updateMany({ where: { editionId }, data: { index: { increment: 1000 } } })
  // Old and new sessions cover the same hours until the old ones are gone: the check waits for the commit.
  const made = await tx.fairSession.createManyAndReturn({
    data: sessions.map(session => ({ ...session, editionId })),
    select: { id: true, index: true },
  })
  const idOf = new Map(made.map(session => [session.index, session.id]))
  const kept = new Map(before.filter(slot => wanted.has(keyOf(slot))).map(slot => [keyOf(slot), slot.id]))
  for (const slot of slots) {
    const { session, ...row } = slot
    const data = { ...row, sessionId: idOf.get(session)! }
    const id = kept.get(keyOf(slot))
    if (id) await tx.fairSlot.update({ where: { id }, data })
    else await tx.fairSlot.create({ data: { ...data, editionId } })
  }
  await tx.fairSession.deleteMany({ where: { id: { in: old.map(session => session.id) } } })
  return lost
}
