import { db, type Prisma } from '../../platform/db.server'

export type UniversityFilter = {
  q?: string
  province?: string
  participates?: boolean
  honours?: '985' | '211'
}

/** The condition of a list, shared by page and counts. */
export function universityWhere(filter: UniversityFilter): Prisma.UniversityWhereInput {
  const words = filter.q?.trim()
  const typed = words?.toLowerCase().replace(/\s+/g, '')
  return {
    ...(filter.province && { province: filter.province }),
    ...(filter.participates !== undefined && { participates: filter.participates }),
    ...(filter.honours === '985' && { is985: true }),
    ...(filter.honours === '211' && { is211: true }),
    ...(words && {
      OR: [
        { name: { contains: words } },
        { nameEn: { contains: words, mode: 'insensitive' } },
        { pinyin: { contains: typed } },
        { initials: { startsWith: typed } },
        { code: words },
      ],
    }),
  }
}

const ROW = {
  id: true,
  code: true,
  name: true,
  nameEn: true,
  province: true,
  city: true,
  level: true,
  type: true,
  is985: true,
  is211: true,
  participates: true,
} as const satisfies Prisma.UniversitySelect

/** One page, by pinyin; `page` counts from 1. */
export async function findUniversityPage(filter: UniversityFilter, page: number, pageSize: number) {
  return db().university.findMany({
    where: universityWhere(filter),
    select: ROW,
    orderBy: [{ participates: 'desc' }, { pinyin: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
  })
}

/** Number of universities under a filter. */
export async function countUniversities(filter: UniversityFilter): Promise<number> {
  return db().university.count({ where: universityWhere(filter) })
}

/** Universities by province under a filter, the most first. */
export async function countByProvince(filter: UniversityFilter) {
  const rows = await db().university.groupBy({
    by: ['province'],
    where: universityWhere(filter),
    _count: { _all: true },
  })
  return rows
    .map(row => ({ value: row.province, count: row._count._all }))
    .filter(row => row.value !== '')
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}

/** Graduates of one class that each of these universities supplies. */
export async function sumSupply(ids: string[], graduatingClass: number): Promise<Map<string, number>> {
  const rows = await db().supplyCount.groupBy({
    by: ['universityId'],
    where: { universityId: { in: ids }, graduatingClass },
    _sum: { count: true },
  })
  return new Map(rows.map(row => [row.universityId, row._sum.count ?? 0]))
}
