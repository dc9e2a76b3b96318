import { db, Prisma } from '../../platform/db.server'
import type { ApplicationStatus } from './application-status'

export type InboxFilter = {
  enterpriseId: string
  openingId: string | null
  /** One state, `unanswered` for those that wait for a first answer, null for all. */
  status: ApplicationStatus | 'unanswered' | null
}

const UNANSWERED = Prisma.sql`a.status IN ('submitted', 'viewed')`

function inboxWhere({ enterpriseId, openingId, status }: InboxFilter) {
  const byStatus =
    status === 'unanswered'
      ? Prisma.sql`AND ${UNANSWERED}`
      : status
        ? Prisma.sql`AND a.status = ${status}::"ApplicationStatus"`
        : Prisma.empty
  const byOpening = openingId ? Prisma.sql`AND a."openingId" = ${openingId}::uuid` : Prisma.empty
  return Prisma.sql`a."enterpriseId" = ${enterpriseId}::uuid ${byOpening} ${byStatus}`
}

/** Ids of an enterprise's applications: unanswered ones first, the oldest of them first, then the latest changed. */
export async function findInboxIds(filter: InboxFilter, page: number, pageSize: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT a.id FROM application a WHERE ${inboxWhere(filter)}
    ORDER BY (${UNANSWERED}) DESC,
      CASE WHEN ${UNANSWERED} THEN a."submittedAt" END ASC,
      a."statusAt" DESC, a.id
    LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`
  return rows.map(row => row.id)
}

/** Rows of the inbox by id, in the order given: who applied for what, without any contact field. */
export async function findInboxRows(ids: string[]) {
  const rows = await db().application.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      status: true,
      round: true,
      submittedAt: true,
      statusAt: true,
      rejectionReason: true,
      opening: { select: { id: true, title: true } },
      talent: {
        select: {
          id: true,
          name: true,
          universityName: true,
          majorName: true,
          degree: true,
          graduatingClass: true,
        },
      },
      interviews: {
        orderBy: { createdAt: 'desc' },
        take: 1,
        select: { status: true, startsAt: true },
      },
      offers: { orderBy: { createdAt: 'desc' }, take: 1, select: { status: true, deadline: true } },
    },
  })
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** How many applications stand in each state, and how long the oldest unanswered has waited. */
export async function countInbox(filter: Omit<InboxFilter, 'status'>) {
  const where = {
    enterpriseId: filter.enterpriseId,
    ...(filter.openingId && { openingId: filter.openingId }),
  }
  const [groups, oldest] = await Promise.all([
    db().application.groupBy({ by: ['status'], where, _count: { _all: true } }),
    db().application.findFirst({
      where: { ...where, status: { in: ['submitted', 'viewed'] } },
      orderBy: { submittedAt: 'asc' },
      select: { submittedAt: true },
    }),
  ])
  const counts: Partial<Record<ApplicationStatus, number>> = Object.fromEntries(
    groups.map(group => [group.status, group._count._all]),
  )
  return { counts, oldestUnanswered: oldest?.submittedAt ?? null }
}

/** Everything both sides may know of one application; null outside the scope. */
export async function findApplication(scope: { id: string; enterpriseId?: string; talentId?: string }) {
  return db().application.findFirst({
    where: scope,
    include: {
      opening: { include: { enterprise: { select: { id: true, name: true, status: true, address: true } } } },
      talent: { select: { id: true, name: true } },
      steps: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      interviews: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
      offers: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
    },
  })
}

/** A talent's applications of these states, latest change first. */
export async function findOfTalent(
  talentId: string,
  statuses: readonly ApplicationStatus[],
  page: number,
  pageSize: number,
) {
  const where = { talentId, status: { in: [...statuses] } }
  const [rows, total] = await Promise.all([
    db().application.findMany({
      where,
      orderBy: [{ statusAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      include: {
        opening: { include: { enterprise: { select: { id: true, name: true } } } },
        interviews: { orderBy: { createdAt: 'desc' }, take: 1 },
        offers: { orderBy: { createdAt: 'desc' }, take: 1 },
      },
    }),
    db().application.count({ where }),
  ])
  return { rows, total }
}

/** How many applications a talent has in each state. */
export async function countOfTalent(talentId: string): Promise<Partial<Record<ApplicationStatus, number>>> {
  const groups = await db().application.groupBy({
    by: ['status'],
    where: { talentId },
    _count: { _all: true },
  })
  return Object.fromEntries(groups.map(group => [group.status, group._count._all]))
}

/** Names of accounts by id: who of an enterprise took a step. */
export async function findNames(userIds: string[]): Promise<Map<string, string>> {
  const rows = await db().user.findMany({ where: { id: { in: userIds } }, select: { id: true, name: true } })
  return new Map(rows.map(row => [row.id, row.name]))
}

/** First answers since `from` with their median, one row an enterprise; hours are rounded up. */
export async function findReplyTimes(
  from: Date,
): Promise<{ enterpriseId: string; medianHours: number; sample: number }[]> {
  return db().$queryRaw`
    SELECT "enterpriseId", count(*)::int AS sample,
      ceil(percentile_cont(0.5) WITHIN GROUP (
        ORDER BY extract(epoch FROM "answeredAt" - "submittedAt") / 3600.0))::int AS "medianHours"
    FROM application WHERE "answeredAt" >= ${from} AND "answeredAt" >= "submittedAt" GROUP BY 1`
}
