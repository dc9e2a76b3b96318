import { db, type Prisma, type Tx } from '../../platform/db.server'

/** Adds a follow-up; returns its id. */
export async function insertFollowUp(
  tx: Tx,
  data: Prisma.GatheringFollowUpUncheckedCreateInput,
): Promise<string> {
  return (await tx.gatheringFollowUp.create({ data, select: { id: true } })).id
}

/** Closes an open follow-up of an event; false when it is closed already or of another event. */
export async function closeFollowUpRow(
  tx: Tx,
  where: { id: string; gatheringId: string },
  outcome: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.gatheringFollowUp.updateMany({
    where: { ...where, doneAt: null },
    data: { outcome, doneAt: now },
  })
  return count === 1
}

/** Accounts of the talent office that can own a follow-up. */
export async function findOwners() {
  return db().user.findMany({
    where: { kind: 'office', disabledAt: null },
    select: { id: true, name: true },
    orderBy: { createdAt: 'asc' },
  })
}

/** Whether an account can own a follow-up. */
export async function isOwner(tx: Tx, userId: string): Promise<boolean> {
  return (await tx.user.count({ where: { id: userId, kind: 'office', disabledAt: null } })) === 1
}

/** Open follow-ups due on or before a day whose owner has not been reminded since an instant. */
export async function findDueFollowUps(dueBy: Date, remindedBefore: Date) {
  return db().gatheringFollowUp.findMany({
    where: {
      doneAt: null,
      dueOn: { lte: dueBy },
      OR: [{ remindedAt: null }, { remindedAt: { lt: remindedBefore } }],
    },
    select: { id: true, gatheringId: true },
    orderBy: { dueOn: 'asc' },
  })
}

/** Notes that the owner is reminded now; false when another did so since `remindedBefore`. */
export async function claimReminder(tx: Tx, id: string, remindedBefore: Date, now: Date): Promise<boolean> {
  const { count } = await tx.gatheringFollowUp.updateMany({
    where: { id, doneAt: null, OR: [{ remindedAt: null }, { remindedAt: { lt: remindedBefore } }] },
    data: { remindedAt: now },
  })
  return count === 1
}
