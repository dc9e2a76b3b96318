import { db, type Prisma } from '../../platform/db.server'
import type { OpeningStatus } from './opening-status'

type Where = Prisma.OpeningWhereInput
const UNANSWERED = ['submitted', 'viewed'] as const

/** How many openings stand in each state. */
export async function countByStatus(where: Where): Promise<Partial<Record<OpeningStatus, number>>> {
  const groups = await db().opening.groupBy({ by: ['status'], where, _count: { _all: true } })
  return Object.fromEntries(groups.map(group => [group.status, group._count._all]))
}

/** Openings of one enterprise with the number of its applications, latest change first. */
export async function findOwnOpenings(where: Where, page: number, pageSize: number) {
  return db().opening.findMany({
    where,
    orderBy: [{ statusAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
    include: { _count: { select: { applications: true } } },
  })
}

/** How many applications to these openings wait for a first answer. */
export async function countUnanswered(openingIds: string[]): Promise<Map<string, number>> {
  const groups = await db().application.groupBy({
    by: ['openingId'],
    where: { openingId: { in: openingIds }, status: { in: [...UNANSWERED] } },
    _count: { _all: true },
  })
  return new Map(groups.map(group => [group.openingId, group._count._all]))
}

/** Openings for the talent office; those under review oldest first, others latest change first. */
export async function findForOffice(where: Where, oldestFirst: boolean, page: number, pageSize: number) {
  const direction = oldestFirst ? 'asc' : 'desc'
  return db().opening.findMany({
    where,
    orderBy: [{ statusAt: direction }, { id: direction }],
    skip: (page - 1) * pageSize,
    take: pageSize,
    include: {
      enterprise: { select: { id: true, name: true, status: true } },
      _count: { select: { reports: { where: { handledAt: null } } } },
    },
  })
}

/** One opening with its enterprise and history; null outside `where`. */
export async function findWithHistory(where: Where) {
  return db().opening.findFirst({
    where,
    include: {
      enterprise: { select: { id: true, name: true, status: true } },
      decisions: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      _count: { select: { applications: true } },
    },
  })
}

/** One opening with what its public page tells of the enterprise. */
export async function findForPage(id: string) {
  return db().opening.findFirst({
    where: { id, publishedAt: { not: null } },
    include: {
      enterprise: {
        select: {
          id: true,
          name: true,
          status: true,
          cluster: true,
          size: true,
          city: true,
          district: true,
          website: true,
          medianReplyHours: true,
          replySample: true,
          _count: { select: { openings: { where: { status: 'published' } } } },
        },
      },
    },
  })
}

/** Published openings of an enterprise, newest first. */
export async function findPublishedOf(enterpriseId: string, take: number) {
  return db().opening.findMany({
    where: { enterpriseId, status: 'published' },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take,
  })
}

/** Where an enterprise is and how it stands. */
export async function findEnterprisePlace(id: string) {
  return db().enterprise.findUniqueOrThrow({
    where: { id },
    select: { status: true, city: true, district: true, address: true },
  })
}

/** What many enterprises ask of graduates in openings that take applications on a day; in a fixed order. */
export async function findDemandsOf(enterpriseIds: readonly string[], today: Date) {
  return db().opening.findMany({
    where: {
      enterpriseId: { in: [...enterpriseIds] },
      status: 'published',
      OR: [{ validUntil: null }, { validUntil: { gte: today } }],
      AND: { OR: [{ experienceMin: null }, { experienceMin: 0 }] },
    },
    select: {
      id: true,
      enterpriseId: true,
      title: true,
      majors: true,
      degree: true,
      headcount: true,
      graduatingClasses: true,
    },
    orderBy: { id: 'asc' },
  })
}
