import { db, type Prisma, type Tx } from '../../platform/db.server'
import { COUNTING_STATUSES, type NoShowRule, type NoShowStatus } from './no-show'

/** The rules of the ladder. */
export async function findRules(tx: Tx = db()): Promise<NoShowRule[]> {
  return tx.fairNoShowRule.findMany({ orderBy: { count: 'asc' } })
}

/** Stores the rules of the ladder. */
export async function saveRules(tx: Tx, rules: readonly NoShowRule[]): Promise<void> {
  for (const { rung, count } of rules) {
    await tx.fairNoShowRule.upsert({ where: { rung }, create: { rung, count }, update: { count } })
  }
}

/** Absences of an organisation that count since an instant. Locks the organisation, so that two at once are two. */
export async function countAbsencesLocked(tx: Tx, organisationId: string, since: Date): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`
  return tx.fairNoShow.count({
    where: { organisationId, at: { gte: since }, status: { in: [...COUNTING_STATUSES] } },
  })
}

/** Adds an absence; null when this very one counts already. */
export async function insertNoShow(tx: Tx, row: Prisma.FairNoShowCreateManyInput): Promise<string | null> {
  const [created] = await tx.fairNoShow.createManyAndReturn({
    data: [row],
    skipDuplicates: true,
    select: { id: true },
  })
  return created?.id ?? null
}

/** The absences of two parties from their meeting that are not waived. */
export async function findOfPair(tx: Tx, a: string, b: string) {
  return tx.fairNoShow.findMany({
    where: {
      status: { not: 'waived' },
      OR: [
        { partyId: a, otherPartyId: b },
        { partyId: b, otherPartyId: a },
      ],
    },
  })
}

/** One absence locked for a change, inside the scope given; null outside it. */
export async function lockNoShow(tx: Tx, where: { id: string; organisationId?: string; editionId?: string }) {
  await tx.$queryRaw`SELECT 1 FROM fair_no_show WHERE id = ${where.id}::uuid FOR UPDATE`
  return tx.fairNoShow.findFirst({ where })
}

/** Changes an absence. */
export async function updateNoShow(
  tx: Tx,
  id: string,
  status: NoShowStatus,
  data: Prisma.FairNoShowUncheckedUpdateInput,
): Promise<void> {
  await tx.fairNoShow.update({ where: { id }, data: { ...data, status } })
}

const NAMES = {
  party: {
    select: { side: true, university: { select: { name: true } }, enterprise: { select: { name: true } } },
  },
  otherParty: { select: { university: { select: { name: true } }, enterprise: { select: { name: true } } } },
} as const

/** Absences of an edition, or of one organisation in it: appeals first, then the latest. */
export async function findNoShows(where: { editionId: string; organisationId?: string }) {
  const rows = await db().fairNoShow.findMany({
    where,
    include: NAMES,
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
  })
  const nameOf = (one: (typeof rows)[number]['otherParty']) =>
    one.university?.name ?? one.enterprise?.name ?? ''
  const shown = rows.map(({ party, otherParty, ...row }) => ({
    ...row,
    side: party.side,
    name: nameOf(party),
    other: nameOf(otherParty),
  }))
  return shown.sort((a, b) => Number(b.status === 'appealed') - Number(a.status === 'appealed'))
}
export type ShownNoShow = Awaited<ReturnType<typeof findNoShows>>[number]
