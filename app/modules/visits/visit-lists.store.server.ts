import { dateColumn, type LocalDate } from '../../kernel/local-date'
import { db, type Prisma } from '../../platform/db.server'
import type { VisitMode, VisitStatus } from './visit-status'

export type VisitFilter = {
  /** Whose visits: those of certain leaders; missing for the office. */
  leader?: Prisma.LeaderWhereInput
  status?: VisitStatus
  mode?: VisitMode
  keyTalentId?: string
  roundId?: string
  /** Words in names, enterprise or what was learnt. */
  q?: string
  from?: LocalDate
  to?: LocalDate
}

function whereOf({
  leader,
  status,
  mode,
  keyTalentId,
  roundId,
  q,
  from,
  to,
}: VisitFilter): Prisma.VisitWhereInput {
  return {
    ...(leader && { leader }),
    ...(status && { status }),
    ...(mode && { mode }),
    ...(keyTalentId && { keyTalentId }),
    ...(roundId && { pairing: { roundId } }),
    ...((from || to) && {
      onDate: { ...(from && { gte: dateColumn(from) }), ...(to && { lte: dateColumn(to) }) },
    }),
    ...(q && {
      OR: [
        { keyTalent: { name: { contains: q } } },
        { keyTalent: { enterpriseName: { contains: q } } },
        { leader: { name: { contains: q } } },
        { learnt: { contains: q } },
      ],
    }),
  }
}

const ROW = {
  id: true,
  clientId: true,
  status: true,
  mode: true,
  onDate: true,
  place: true,
  present: true,
  learnt: true,
  advice: true,
  nextContactOn: true,
  nextAfterRequests: true,
  confirmedAt: true,
  createdAt: true,
  leader: { select: { id: true, name: true, post: true, unit: true, userId: true } },
  keyTalent: { select: { id: true, name: true, title: true, field: true, enterpriseName: true } },
  requests: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      text: true,
      category: true,
      departmentId: true,
      workingDays: true,
      confidential: true,
      requestId: true,
    },
  },
  photos: { orderBy: { position: 'asc' }, select: { fileId: true } },
} satisfies Prisma.VisitSelect

/** Visits under a filter, the latest first. */
export async function findVisits(filter: VisitFilter, page: number, pageSize: number) {
  const where = whereOf(filter)
  const [rows, total] = await Promise.all([
    db().visit.findMany({
      where,
      orderBy: [{ onDate: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: ROW,
    }),
    db().visit.count({ where }),
  ])
  return { rows, total }
}
export type VisitRow = Awaited<ReturnType<typeof findVisits>>['rows'][number]

/** One visit of certain leaders (of anybody, for the office); null outside. */
export async function findVisit(id: string, leader?: Prisma.LeaderWhereInput): Promise<VisitRow | null> {
  return db().visit.findFirst({ where: { id, ...(leader && { leader }) }, select: ROW })
}

/** Visits of certain leaders that wait for something: drafts and those to be confirmed. */
export async function findUnfinished(leader: Prisma.LeaderWhereInput) {
  return db().visit.findMany({
    where: { leader, status: { not: 'confirmed' } },
    orderBy: { updatedAt: 'desc' },
    take: 50,
    select: ROW,
  })
}

export type ContactRow = {
  leaderId: string
  keyTalentId: string
  lastVisitOn: Date | null
  lastContactOn: Date
  lastMode: VisitMode
  agreedOn: Date | null
  count: number
}

/** For each of these pairs the confirmed contacts in short. Pairs without any are missing. */
export async function findContacts(
  pairs: { leaderId: string; keyTalentId: string }[],
): Promise<ContactRow[]> {
  if (pairs.length === 0) return []
  const leaders = pairs.map(pair => pair.leaderId)
  const talents = pairs.map(pair => pair.keyTalentId)
  return db().$queryRaw<ContactRow[]>`
    WITH pair AS (SELECT * FROM unnest(${leaders}::uuid[], ${talents}::uuid[]) AS p("leaderId", "keyTalentId")),
    own AS (
      SELECT v.* FROM visit v JOIN pair p ON p."leaderId" = v."leaderId" AND p."keyTalentId" = v."keyTalentId"
      WHERE v.status = 'confirmed'
    ), latest AS (
      SELECT DISTINCT ON ("leaderId", "keyTalentId") "leaderId", "keyTalentId", mode, "nextContactOn"
      FROM own ORDER BY "leaderId", "keyTalentId", "onDate" DESC, "createdAt" DESC
    )
    SELECT o."leaderId", o."keyTalentId", max(o."onDate") AS "lastContactOn",
      max(o."onDate") FILTER (WHERE o.mode IN ('visit', 'meeting')) AS "lastVisitOn",
      l.mode AS "lastMode", l."nextContactOn" AS "agreedOn", count(*)::int AS count
    FROM own o JOIN latest l ON l."leaderId" = o."leaderId" AND l."keyTalentId" = o."keyTalentId"
    GROUP BY o."leaderId", o."keyTalentId", l.mode, l."nextContactOn"`
}

/** Whether a file is a photograph of this visit. */
export async function isPhotoOf(visitId: string, fileId: string): Promise<boolean> {
  return (await db().visitPhoto.count({ where: { visitId, fileId } })) === 1
}

/** Departments that requests can be given to. */
export async function findDepartments() {
  return db().organisation.findMany({
    where: { kind: 'department' },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
}
