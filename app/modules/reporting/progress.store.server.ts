import { db } from '../../platform/db.server'

/** The two numbers of the programme: universities that take part, enterprises that are approved. */
export async function countProgramme(): Promise<{ universities: number; enterprises: number }> {
  const [universities, enterprises] = await Promise.all([
    db().university.count({ where: { participates: true } }),
    db().enterprise.count({ where: { status: 'approved' } }),
  ])
  return { universities, enterprises }
}

/** Enterprises approved for the first time per week (Monday, Asia/Shanghai), of the weeks since `from`. */
export async function countApprovalsByWeek(from: Date): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ week: string; count: number }[]>`
    SELECT to_char(date_trunc('week', first AT TIME ZONE 'Asia/Shanghai'), 'YYYY-MM-DD') AS week,
      count(*)::int AS count
    FROM (SELECT min(at) AS first FROM enterprise_decision WHERE "toStatus" = 'approved' GROUP BY "enterpriseId") a
    WHERE first >= ${from} GROUP BY 1`
  return new Map(rows.map(row => [row.week, row.count]))
}

export type Queue = { count: number; oldest: Date | null }

/** What waits for the talent office, in one pass over four tables: counts and since when the oldest waits. */
export async function findOfficeQueues(): Promise<
  Record<'enterprises' | 'returned' | 'openings' | 'members' | 'reports', Queue>
> {
  const rows = await db().$queryRaw<{ queue: string; count: number; oldest: Date | null }[]>`
    SELECT 'enterprises' AS queue, count(*)::int AS count, min("statusAt") AS oldest
      FROM enterprise WHERE status = 'pending'
    UNION ALL SELECT 'returned', count(*)::int, min("statusAt") FROM enterprise WHERE status = 'returned'
    UNION ALL SELECT 'openings', count(*)::int, min("statusAt") FROM opening WHERE status = 'pending'
    UNION ALL SELECT 'members', count(*)::int, min(m."createdAt") FROM membership m
      JOIN "user" u ON u.id = m."userId"
      WHERE m.status = 'pending' AND u."emailVerified" AND u."disabledAt" IS NULL
    UNION ALL SELECT 'reports', count(*)::int, min("createdAt") FROM opening_report WHERE "handledAt" IS NULL`
  const queue = (name: string): Queue => {
    const row = rows.find(candidate => candidate.queue === name)
    return { count: row?.count ?? 0, oldest: row?.oldest ?? null }
  }
  return {
    enterprises: queue('enterprises'),
    returned: queue('returned'),
    openings: queue('openings'),
    members: queue('members'),
    reports: queue('reports'),
  }
}

/** Applications without a first answer, of all enterprises or one; and those that wait since before `late`. */
export async function findUnanswered(late: Date, enterpriseId?: string) {
  const where = {
    ...(enterpriseId && { enterpriseId }),
    status: { in: ['submitted', 'viewed'] as ('submitted' | 'viewed')[] },
    answeredAt: null,
  }
  const [all, overdue, enterprises] = await Promise.all([
    db().application.aggregate({ where, _count: { _all: true }, _min: { submittedAt: true } }),
    db().application.count({ where: { ...where, submittedAt: { lt: late } } }),
    db().application.groupBy({ by: ['enterpriseId'], where: { ...where, submittedAt: { lt: late } } }),
  ])
  return {
    count: all._count._all,
    oldest: all._min.submittedAt,
    overdue,
    lateEnterprises: enterprises.length,
  }
}
