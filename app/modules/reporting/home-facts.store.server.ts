import type { LocalDate } from '../../kernel/local-date'
import { db, Prisma } from '../../platform/db.server'

/** Published, not expired, of an enterprise that is shown: what visitors can find. */
const alive = (today: LocalDate) => Prisma.sql`
  o.status = 'published' AND e.status IN ('approved', 'unverified')
  AND (o."validUntil" IS NULL OR o."validUntil" >= ${today}::date)`

export type OpeningCounts = {
  openings: number
  employers: number
  doctor: number
  master: number
  bachelor: number
  associate: number
  vocational: number
  internship: number
  thisClass: number
}

/** Openings in one pass: all, by degree, internships, and those open to a graduating class. */
export async function countOpenings(today: LocalDate, graduatingClass: number): Promise<OpeningCounts> {
  const rows = await db().$queryRaw<OpeningCounts[]>`
    SELECT count(*)::int AS openings, count(DISTINCT o."enterpriseId")::int AS employers,
      (count(*) FILTER (WHERE o.degree = 'doctor'))::int AS doctor,
      (count(*) FILTER (WHERE o.degree = 'master'))::int AS master,
      (count(*) FILTER (WHERE o.degree = 'bachelor'))::int AS bachelor,
      (count(*) FILTER (WHERE o.degree = 'associate'))::int AS associate,
      (count(*) FILTER (WHERE o.degree = 'secondary_vocational'))::int AS vocational,
      (count(*) FILTER (WHERE o.employment = 'internship'))::int AS internship,
      (count(*) FILTER (WHERE ${graduatingClass} = ANY(o."graduatingClasses")))::int AS "thisClass"
    FROM opening o JOIN enterprise e ON e.id = o."enterpriseId" WHERE ${alive(today)}`
  return rows[0]!
}

/** Openings by cluster of the opening or else of its enterprise. */
export async function countByCluster(today: LocalDate): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ cluster: string; count: number }[]>`
    SELECT coalesce(o.cluster, e.cluster) AS cluster, count(*)::int AS count
    FROM opening o JOIN enterprise e ON e.id = o."enterpriseId"
    WHERE ${alive(today)} AND coalesce(o.cluster, e.cluster) IS NOT NULL GROUP BY 1`
  return new Map(rows.map(row => [row.cluster, row.count]))
}

/** The newest openings, newest first. */
export async function findNewest(today: LocalDate, take: number) {
  return db().opening.findMany({
    where: {
      status: 'published',
      enterprise: { status: { in: ['approved', 'unverified'] } },
      OR: [{ validUntil: null }, { validUntil: { gte: new Date(`${today}T00:00:00Z`) } }],
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take,
    select: {
      id: true,
      title: true,
      degree: true,
      headcount: true,
      city: true,
      district: true,
      salaryMinFen: true,
      salaryMaxFen: true,
      salaryMonths: true,
      publishedAt: true,
      enterprise: { select: { name: true, shortName: true, medianReplyHours: true, replySample: true } },
    },
  })
}
