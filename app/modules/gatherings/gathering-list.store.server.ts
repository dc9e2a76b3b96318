import { db, type Prisma } from '../../platform/db.server'
import type { GatheringKind, GatheringStatus } from './gathering-status'
import { type HolderScope, ownedBy } from './registration.store.server'

const ROW = {
  id: true,
  slug: true,
  kind: true,
  status: true,
  title: true,
  summary: true,
  place: true,
  startsAt: true,
  endsAt: true,
  closesAt: true,
  capacity: true,
  seatsTaken: true,
  session: true,
  series: { select: { _count: { select: { gatherings: true } } } },
} satisfies Prisma.GatheringSelect

/** Whether the list looks forward or back. */
export type When = 'coming' | 'past'
export type PublicFilter = { when: When; kind: GatheringKind | null; now: Date }

function publicWhere({ when, kind, now }: PublicFilter): Prisma.GatheringWhereInput {
  return {
    status: { in: ['published', 'concluded', ...(when === 'coming' ? (['cancelled'] as const) : [])] },
    endsAt: when === 'coming' ? { gt: now } : { lte: now },
    ...(kind && { kind }),
  }
}

/** Events everybody may see: those to come, the nearest first, or those past, the latest first. */
export async function findPublic(filter: PublicFilter, page: number, pageSize: number) {
  const where = publicWhere(filter)
  const [total, rows] = await Promise.all([
    db().gathering.count({ where }),
    db().gathering.findMany({
      where,
      select: ROW,
      orderBy: [{ startsAt: filter.when === 'coming' ? 'asc' : 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
  ])
  return { total, rows }
}

/** How many public events of each kind there are. */
export async function countPublic(filter: PublicFilter) {
  const rows = await db().gathering.groupBy({
    by: ['kind'],
    where: publicWhere({ ...filter, kind: null }),
    _count: { _all: true },
  })
  return Object.fromEntries(rows.map(row => [row.kind, row._count._all])) as Partial<
    Record<GatheringKind, number>
  >
}

/** One event with its course and how many wait; drafts only when asked for. */
export async function findDetail(where: { slug: string } | { id: string }, drafts: boolean) {
  const row = await db().gathering.findFirst({
    where: { ...where, ...(!drafts && { status: { not: 'draft' } }) },
    include: {
      series: {
        select: {
          id: true,
          title: true,
          gatherings: {
            where: drafts ? {} : { status: { not: 'draft' } },
            select: { id: true, slug: true, title: true, session: true, startsAt: true, status: true },
            orderBy: { session: 'asc' },
          },
        },
      },
    },
  })
  return row
}

/** Persons of an event's registrations by state, and how many came. */
export async function countPersons(gatheringId: string) {
  const rows = await db().gatheringRegistration.groupBy({
    by: ['status'],
    where: { gatheringId },
    _count: { _all: true },
    _sum: { persons: true, arrived: true },
  })
  return rows.map(row => ({
    status: row.status,
    registrations: row._count._all,
    persons: row._sum.persons ?? 0,
    arrived: row._sum.arrived ?? 0,
  }))
}

/** Registrations of a holder with their events: open ones to come first, then the latest. */
export async function findOwnList(holder: HolderScope, page: number, pageSize: number) {
  const where = ownedBy(holder)
  const [total, rows] = await Promise.all([
    db().gatheringRegistration.count({ where }),
    db().gatheringRegistration.findMany({
      where,
      include: { gathering: { select: ROW } },
      orderBy: [{ gathering: { startsAt: 'desc' } }, { registeredAt: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
  ])
  return { total, rows }
}

/** One registration of a holder with its event and its people. */
export async function findOwnDetail(id: string, holder: HolderScope) {
  return db().gatheringRegistration.findFirst({
    where: { id, ...ownedBy(holder) },
    include: { gathering: true, people: { orderBy: { position: 'asc' } } },
  })
}

export type OfficeFilter = {
  view: 'coming' | 'draft' | 'past'
  kind: GatheringKind | null
  q: string
  now: Date
}
const VIEW_STATUSES: Record<OfficeFilter['view'], GatheringStatus[]> = {
  coming: ['published', 'cancelled'],
  draft: ['draft'],
  past: ['published', 'concluded', 'cancelled'],
}

function officeWhere({ view, kind, q, now }: OfficeFilter): Prisma.GatheringWhereInput {
  return {
    status: { in: VIEW_STATUSES[view] },
    ...(view === 'coming' && { endsAt: { gt: now } }),
    ...(view === 'past' && { endsAt: { lte: now } }),
    ...(kind && { kind }),
    ...(q && { OR: [{ title: { contains: q, mode: 'insensitive' } }, { place: { contains: q } }] }),
  }
}

/** The office's list under its filter; with persons waiting and come. */
export async function findOffice(filter: OfficeFilter, page: number, pageSize: number) {
  const where = officeWhere(filter)
  const [total, rows] = await Promise.all([
    db().gathering.count({ where }),
    db().gathering.findMany({
      where,
      select: {
        ...ROW,
        registrations: {
          where: { status: { in: ['waiting', 'attended'] } },
          select: { status: true, persons: true, arrived: true },
        },
        followUps: { where: { doneAt: null }, select: { dueOn: true }, orderBy: { dueOn: 'asc' } },
      },
      orderBy: [{ startsAt: filter.view === 'past' ? 'desc' : 'asc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
  ])
  return { total, rows }
}

/** Events of the office in each view. */
export async function countOffice(filter: OfficeFilter) {
  const count = (view: OfficeFilter['view']) =>
    db().gathering.count({ where: officeWhere({ ...filter, view }) })
  const [coming, draft, past] = await Promise.all([count('coming'), count('draft'), count('past')])
  return { coming, draft, past }
}

/** An event's registrations for the office: those with seats in the order of arrival of their registration, then who waits. */
export async function findRegistrations(gatheringId: string) {
  return db().gatheringRegistration.findMany({
    where: { gatheringId },
    include: {
      user: { select: { name: true, email: true, kind: true } },
      organisation: { select: { name: true, kind: true } },
      people: { orderBy: { position: 'asc' }, select: { name: true, post: true } },
    },
    orderBy: { queueNo: 'asc' },
  })
}

/** An event's follow-ups: open ones first, the earliest due first. */
export async function findFollowUps(gatheringId: string) {
  return db().gatheringFollowUp.findMany({
    where: { gatheringId },
    include: { owner: { select: { name: true } } },
    orderBy: [{ doneAt: { sort: 'asc', nulls: 'first' } }, { dueOn: 'asc' }],
  })
}

/** What the office's desk counts: published events that are over but not concluded, and open follow-ups that are due. */
export async function countOfficeDue(now: Date, today: Date) {
  const [unconcluded, due] = await Promise.all([
    db().gathering.count({ where: { status: 'published', endsAt: { lte: now } } }),
    db().gatheringFollowUp.count({ where: { doneAt: null, dueOn: { lte: today } } }),
  ])
  return { unconcluded, due }
}
