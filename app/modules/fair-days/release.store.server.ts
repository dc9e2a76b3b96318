import { db, type Tx } from '../../platform/db.server'
import type { ReleaseStatus } from './release'

/** Proposes to give a late party's slots away; null when a proposal is open, or one was decided for this meeting. */
export async function insertRelease(
  tx: Tx,
  row: { editionId: string; partyId: string; missedAt: Date; proposedAt: Date },
): Promise<string | null> {
  const earlier = await tx.fairRelease.count({ where: { partyId: row.partyId, missedAt: row.missedAt } })
  if (earlier > 0) return null
  const [created] = await tx.fairRelease.createManyAndReturn({
    data: [row],
    skipDuplicates: true,
    select: { id: true },
  })
  return created?.id ?? null
}

/** One proposal of an edition locked for a decision; null when there is none. */
export async function lockRelease(tx: Tx, id: string, editionId: string) {
  await tx.$queryRaw`SELECT 1 FROM fair_release WHERE id = ${id}::uuid FOR UPDATE`
  return tx.fairRelease.findFirst({ where: { id, editionId } })
}

/** Decides a proposal. */
export async function settleRelease(
  tx: Tx,
  id: string,
  status: ReleaseStatus,
  by: { userId: string; now: Date },
): Promise<void> {
  await tx.fairRelease.update({
    where: { id },
    data: { status, decidedAt: by.now, decidedById: by.userId },
  })
}

/** Ends the open proposals of a party that arrived after all. */
export async function lapseReleases(tx: Tx, partyId: string, now: Date): Promise<void> {
  await tx.fairRelease.updateMany({
    where: { partyId, status: 'proposed' },
    data: { status: 'lapsed', decidedAt: now },
  })
}

/** The open proposals of an edition, the earliest missed meeting first. */
export async function findOpenReleases(editionId: string) {
  return db().fairRelease.findMany({
    where: { editionId, status: 'proposed' },
    orderBy: { missedAt: 'asc' },
    select: { id: true, partyId: true, missedAt: true, proposedAt: true },
  })
}

/** Editions that are not over, with what decides their phase and their late-release rule. */
export async function findRunningEditions() {
  return db().fairEdition.findMany({
    where: { phase: { not: 'closed' } },
    select: {
      id: true,
      phase: true,
      phaseHeld: true,
      lateReleaseMinutes: true,
      phaseStarts: { select: { phase: true, startsAt: true } },
    },
  })
}
