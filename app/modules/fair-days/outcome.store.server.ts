import { dateColumn, type LocalDate } from '../../kernel/local-date'
import { db, type Tx } from '../../platform/db.server'
import type { Pair } from './attendance.store.server'

export type OutcomeRow = {
  intentSigned: boolean
  openings: number
  cooperations: string[]
  note: string
  next: {
    nextStep: string
    ownerSide: 'university' | 'enterprise'
    ownerName: string
    dueOn: LocalDate
  } | null
}

/** Stores what one side says came of a meeting; a changed next step is open again and not reminded of yet. */
export async function upsertOutcome(
  tx: Tx,
  key: Pair & { side: 'university' | 'enterprise' },
  { next, ...facts }: OutcomeRow,
  by: { userId: string; now: Date },
): Promise<string> {
  const step = next
    ? { ...next, dueOn: dateColumn(next.dueOn) }
    : { nextStep: '', ownerSide: null, ownerName: '', dueOn: null }
  const where = { editionId_universityPartyId_enterprisePartyId_side: key }
  const before = await tx.fairOutcome.findUnique({
    where,
    select: { nextStep: true, dueOn: true, ownerSide: true },
  })
  const same =
    before?.nextStep === step.nextStep &&
    before.ownerSide === step.ownerSide &&
    before.dueOn?.getTime() === step.dueOn?.getTime()
  const data = {
    ...facts,
    ...step,
    byUserId: by.userId,
    updatedAt: by.now,
    ...(!same && { closedAt: null, closingNote: null, remindedAt: null }),
  }
  const row = await tx.fairOutcome.upsert({
    where,
    create: { ...key, ...data, createdAt: by.now },
    update: data,
    select: { id: true },
  })
  return row.id
}

/** Closes an open next step of an edition; `organisationId` narrows to meetings of one party. Null when there is none. */
export async function closeStep(
  tx: Tx,
  where: { id: string; editionId: string; organisationId?: string },
  closingNote: string,
  now: Date,
) {
  const { organisationId, ...rest } = where
  const mine = organisationId && {
    OR: [{ university: { organisationId } }, { enterprise: { organisationId } }],
  }
  const found = await tx.fairOutcome.findFirst({
    where: { ...rest, nextStep: { not: '' }, closedAt: null, ...mine },
  })
  if (!found) return null
  const { count } = await tx.fairOutcome.updateMany({
    where: { id: found.id, closedAt: null },
    data: { closedAt: now, closingNote },
  })
  return count === 1 ? found : null
}

/** Open next steps due on or before a day that were not reminded of since an instant. */
export async function findDueSteps(dueBy: Date, remindedBefore: Date) {
  return db().fairOutcome.findMany({
    where: {
      closedAt: null,
      dueOn: { lte: dueBy },
      OR: [{ remindedAt: null }, { remindedAt: { lt: remindedBefore } }],
    },
    select: { id: true, editionId: true, universityPartyId: true, enterprisePartyId: true },
    orderBy: { dueOn: 'asc' },
  })
}

/** Notes that a next step is reminded of now; false when another did so since. */
export async function claimStepReminder(
  tx: Tx,
  id: string,
  remindedBefore: Date,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.fairOutcome.updateMany({
    where: { id, closedAt: null, OR: [{ remindedAt: null }, { remindedAt: { lt: remindedBefore } }] },
    data: { remindedAt: now },
  })
  return count === 1
}

/** Everything reported in an edition, or of the meetings of one party. */
export async function findOutcomes(where: { editionId: string; partyId?: string }) {
  const { editionId, partyId } = where
  return db().fairOutcome.findMany({
    where: {
      editionId,
      ...(partyId && { OR: [{ universityPartyId: partyId }, { enterprisePartyId: partyId }] }),
    },
    orderBy: { createdAt: 'asc' },
  })
}
export type StoredOutcome = Awaited<ReturnType<typeof findOutcomes>>[number]
