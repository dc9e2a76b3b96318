import { db, type Prisma } from '../../platform/db.server'
import type { RequestRow } from './listed-request'
import type { OfficeShow } from './request-list-filter'
import { type RequestViewer, visibleTo } from './request-scope.server'
import { AT_DEPARTMENT, ENDED_STATUSES } from './request-status'

const ROW = {
  id: true,
  serial: true,
  title: true,
  confidential: true,
  status: true,
  round: true,
  registeredAt: true,
  statusAt: true,
  dueAt: true,
  stepDueAt: true,
  closedAt: true,
  satisfied: true,
  talentName: true,
  talentUnit: true,
  ownerUserId: true,
  kind: { select: { zh: true, en: true } },
  owner: { select: { name: true } },
  leader: { select: { name: true } },
  departments: {
    where: { endedAt: null },
    select: {
      role: true,
      handlerUserId: true,
      handler: { select: { name: true } },
      organisation: { select: { id: true, name: true } },
    },
  },
  extensions: { where: { status: 'asked' }, select: { days: true } },
} satisfies Prisma.TalentRequestSelect

type Where = Prisma.TalentRequestWhereInput

/** The condition behind each view of the office's list. */
export function showWhere(show: OfficeShow, now: Date): Where {
  switch (show) {
    case 'open':
      return { closedAt: null }
    case 'assign':
      return { status: { in: ['registered', 'returned'] } }
    case 'extensions':
      return { extensions: { some: { status: 'asked' } } }
    case 'overdue':
      return { closedAt: null, stepDueAt: { lte: now } }
    case 'follow-up':
      return { status: 'reported' }
    case 'close':
      return { status: 'followed_up' }
    case 'ended':
      return { status: { in: [...ENDED_STATUSES] } }
    case 'all':
      return {}
  }
}

/** Requests a viewer may see under a condition: open ones by deadline, ended ones the latest first. */
export async function findRows(
  viewer: RequestViewer,
  where: Where,
  page: { skip: number; take: number; ended?: boolean },
): Promise<RequestRow[]> {
  return db().talentRequest.findMany({
    where: { AND: [visibleTo(viewer), where] },
    select: ROW,
    orderBy: page.ended
      ? [{ closedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }]
      : [{ stepDueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    skip: page.skip,
    take: page.take,
  })
}

/** How many requests a viewer may see under a condition. */
export async function countRows(viewer: RequestViewer, where: Where): Promise<number> {
  return db().talentRequest.count({ where: { AND: [visibleTo(viewer), where] } })
}

/** The earliest deadline among them. */
export async function firstDeadline(viewer: RequestViewer, where: Where): Promise<Date | null> {
  const found = await db().talentRequest.aggregate({
    where: { AND: [visibleTo(viewer), where] },
    _min: { stepDueAt: true },
  })
  return found._min.stepDueAt
}

/** What stands on a department's desk: what it leads and has not reported, and where it supports and is not done. */
export function deskWhere(organisationId: string): Where {
  const mine = { organisationId, endedAt: null }
  return {
    status: { in: [...AT_DEPARTMENT] },
    departments: {
      some: {
        OR: [
          { ...mine, role: 'lead' },
          { ...mine, role: 'support', doneAt: null },
        ],
      },
    },
  }
}
