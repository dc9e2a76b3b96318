import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { FairPhase } from './fair-phase'

const PHASE_STARTS = { phaseStarts: { select: { phase: true, startsAt: true } } } as const

/** An edition locked for a change, by id or slug; null when there is none. Every change of parties takes this lock. */
export async function lockEdition(tx: Tx, edition: { id: string } | { slug: string }) {
  const [found] =
    'id' in edition
      ? await tx.$queryRaw<{ id: string }[]>`
          SELECT id FROM fair_edition WHERE id = ${edition.id}::uuid FOR UPDATE`
      : await tx.$queryRaw<{ id: string }[]>`
          SELECT id FROM fair_edition WHERE slug = ${edition.slug} FOR UPDATE`
  if (!found) return null
  return tx.fairEdition.findUniqueOrThrow({ where: { id: found.id }, include: PHASE_STARTS })
}
export type LockedEdition = NonNullable<Awaited<ReturnType<typeof lockEdition>>>

/**
 * What decides the phase of an edition, read without its lock: wishes of many parties are saved at once. The row is
 * held against being moved to another phase until the wish is stored.
 */
export async function findEditionForWishes(tx: Tx, slug: string) {
  const [held] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM fair_edition WHERE slug = ${slug} FOR KEY SHARE`
  if (!held) return null
  return tx.fairEdition.findUniqueOrThrow({
    where: { id: held.id },
    include: { phaseStarts: { select: { phase: true, startsAt: true } } },
  })
}

/** An edition with phase starts, sessions and slots in order; null when there is none. */
export async function findEdition(slug: string) {
  return db().fairEdition.findUnique({
    where: { slug },
    include: {
      ...PHASE_STARTS,
      sessions: { orderBy: { index: 'asc' } },
      slots: { orderBy: { index: 'asc' } },
    },
  })
}
export type StoredEdition = NonNullable<Awaited<ReturnType<typeof findEdition>>>

/** Every edition with its phase starts and its first and last day, the newest fair first. */
export async function findEditions() {
  const rows = await db().fairEdition.findMany({
    include: {
      ...PHASE_STARTS,
      sessions: { orderBy: { index: 'asc' }, select: { day: true } },
      _count: { select: { slots: true } },
    },
  })
  const dayOf = (row: (typeof rows)[number]) => row.sessions[0]?.day.getTime() ?? row.createdAt.getTime()
  return rows.sort((a, b) => dayOf(b) - dayOf(a) || (a.id < b.id ? 1 : -1))
}

/** Editions with what decides their phase, for the clock. */
export async function findPhased() {
  return db().fairEdition.findMany({
    where: { phase: { not: 'closed' } },
    select: { id: true, phase: true, phaseHeld: true, wishesRemindedAt: true, ...PHASE_STARTS },
    orderBy: { id: 'asc' },
  })
}

/** Whether a timetable of an edition is published. */
export async function hasPublishedPlan(editionId: string): Promise<boolean> {
  const where = { editionId, state: 'published' as const }
  return (await db().fairPlan.findFirst({ where, select: { id: true } })) !== null
}

/** Inserts an edition; null when the slug is taken (also in a race). */
export async function insertEdition(tx: Tx, row: Prisma.FairEditionCreateManyInput) {
  const [made] = await tx.fairEdition.createManyAndReturn({
    data: [row],
    skipDuplicates: true,
    select: { id: true, slug: true },
  })
  return made ?? null
}

/** Changes an edition. */
export async function updateEdition(
  tx: Tx,
  id: string,
  data: Prisma.FairEditionUncheckedUpdateInput,
): Promise<void> {
  await tx.fairEdition.update({ where: { id }, data })
}

/** Sets the instants at which phases begin; those given replace those there. */
export async function replacePhaseStarts(
  tx: Tx,
  editionId: string,
  starts: readonly { phase: FairPhase; startsAt: Date }[],
): Promise<void> {
  await tx.fairPhaseStart.deleteMany({ where: { editionId } })
  await tx.fairPhaseStart.createMany({ data: starts.map(start => ({ ...start, editionId })) })
}

/** Numbers of parties by side and status, for all editions or one. */
export async function countParties(editionIds?: readonly string[]) {
  const rows = await db().fairParty.groupBy({
    by: ['editionId', 'side', 'status'],
    where: editionIds ? { editionId: { in: [...editionIds] } } : {},
    _count: { _all: true },
  })
  return rows.map(({ _count, ...row }) => ({ ...row, count: _count._all }))
}
