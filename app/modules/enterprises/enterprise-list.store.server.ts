import { db, type Prisma } from '../../platform/db.server'
import type { EnterpriseStatus } from './enterprise-status'

export type EnterpriseFilter = {
  q?: string
  city?: string
  cluster?: string
  statuses?: readonly EnterpriseStatus[]
  ids?: readonly string[]
}

/** The condition of a list, shared by page, counts and export. Names are found by any part, pinyin by its beginning. */
export function enterpriseWhere(filter: EnterpriseFilter): Prisma.EnterpriseWhereInput {
  const words = filter.q?.trim()
  const typed = words?.toLowerCase().replace(/\s+/g, '')
  return {
    ...(filter.statuses && { status: { in: [...filter.statuses] } }),
    ...(filter.ids && { id: { in: [...filter.ids] } }),
    ...(filter.city && { city: filter.city }),
    ...(filter.cluster && { cluster: filter.cluster }),
    ...(words && {
      OR: [
        { name: { contains: words, mode: 'insensitive' } },
        { shortName: { contains: words, mode: 'insensitive' } },
        { pinyin: { contains: typed } },
        { initials: { startsWith: typed } },
        { creditCode: words.toUpperCase() },
      ],
    }),
  }
}

const ROW = {
  id: true,
  name: true,
  shortName: true,
  status: true,
  statusAt: true,
  createdAt: true,
  cluster: true,
  city: true,
  district: true,
  size: true,
  creditCode: true,
  licenceFileId: true,
  medianReplyHours: true,
  replySample: true,
  _count: { select: { openings: { where: { status: 'published' } } } },
} as const satisfies Prisma.EnterpriseSelect

/** One page of a list; `page` counts from 1. `waiting` puts the longest in their state first, else by pinyin. */
export async function findEnterprisePage(
  filter: EnterpriseFilter,
  paging: { page: number; pageSize: number; order: 'waiting' | 'name' },
) {
  return db().enterprise.findMany({
    where: enterpriseWhere(filter),
    select: ROW,
    orderBy:
      paging.order === 'waiting' ? [{ statusAt: 'asc' }, { id: 'asc' }] : [{ pinyin: 'asc' }, { id: 'asc' }],
    skip: (paging.page - 1) * paging.pageSize,
    take: paging.pageSize,
  })
}
export type EnterpriseRow = Awaited<ReturnType<typeof findEnterprisePage>>[number]

/** Number of enterprises under a filter. */
export async function countEnterprises(filter: EnterpriseFilter): Promise<number> {
  return db().enterprise.count({ where: enterpriseWhere(filter) })
}

/** Counts by one column under a filter, the largest first; empty values are left out. */
export async function countEnterprisesBy(
  column: 'city' | 'cluster' | 'status',
  filter: EnterpriseFilter,
): Promise<{ value: string; count: number }[]> {
  const rows = await db().enterprise.groupBy({
    by: [column],
    where: enterpriseWhere(filter),
    _count: { _all: true },
  })
  return rows
    .map(row => ({ value: String(row[column] ?? ''), count: row._count._all }))
    .filter(row => row.value !== '')
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}
