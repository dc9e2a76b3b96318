import { db, type Prisma, type Tx } from '../../../platform/db.server'

/** Without a sign of life for this long the process that solved is taken for dead. */
export const SILENCE_MS = 15_000

/**
 * Takes a version to solve it: one that waits, or one whose solver has fallen silent. The claim is the instant of
 * the start; null when somebody else has it.
 */
export async function claimPlan(id: string, now: Date) {
  const { count } = await db().fairPlan.updateMany({
    where: {
      id,
      OR: [{ state: 'draft' }, { state: 'solving', updatedAt: { lt: new Date(now.getTime() - SILENCE_MS) } }],
    },
    data: { state: 'solving', startedAt: now, error: null },
  })
  if (count === 0) return null
  return db().fairPlan.findUnique({
    where: { id },
    select: { id: true, editionId: true, seed: true, effort: true, progress: true },
  })
}

/** Notes progress; says whether the claim still holds and whether cancelling was asked for. */
export async function noteProgress(
  id: string,
  startedAt: Date,
  progress: Prisma.InputJsonValue,
): Promise<'going-on' | 'cancel' | 'lost'> {
  const [row] = await db().fairPlan.updateManyAndReturn({
    where: { id, state: 'solving', startedAt },
    data: { progress },
    select: { cancelAskedAt: true },
  })
  if (!row) return 'lost'
  return row.cancelAskedAt ? 'cancel' : 'going-on'
}

/** Ends a version that came to nothing; false when the claim was lost meanwhile. */
export async function endSolving(
  id: string,
  startedAt: Date,
  end: { state: 'failed' | 'cancelled'; error: string | null; finishedAt: Date },
): Promise<boolean> {
  const { count } = await db().fairPlan.updateMany({ where: { id, state: 'solving', startedAt }, data: end })
  return count === 1
}

/** Versions that nobody works on although they are under way. */
export async function findSilentPlans(now: Date) {
  return db().fairPlan.findMany({
    where: { state: { in: ['draft', 'solving'] }, updatedAt: { lt: new Date(now.getTime() - SILENCE_MS) } },
    select: { id: true, state: true, progress: true },
  })
}

/** Whether a version is still being solved by whoever began at `startedAt`, and nobody asked to stop. */
export async function holdsClaim(tx: Tx, id: string, startedAt: Date): Promise<boolean> {
  return (await tx.fairPlan.count({ where: { id, state: 'solving', startedAt, cancelAskedAt: null } })) === 1
}
