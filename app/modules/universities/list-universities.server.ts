import {
  countByProvince,
  countUniversities,
  findUniversityPage,
  sumSupply,
  type UniversityFilter,
} from './university-list.store.server'

const PAGE_SIZE = 30

/**
 * Universities by pinyin, those of the programme first, with the number of graduates of one class where it is stated,
 * and counts of provinces under the other filters.
 */
export async function listUniversities(
  filter: UniversityFilter,
  view: { page: number; pageSize?: number; graduatingClass: number },
) {
  const pageSize = view.pageSize ?? PAGE_SIZE
  const { participates, ...others } = filter
  const [items, total, provinces, participating, all] = await Promise.all([
    findUniversityPage(filter, view.page, pageSize),
    countUniversities(filter),
    countByProvince({ ...filter, province: undefined }),
    countUniversities({ ...others, participates: true }),
    countUniversities(others),
  ])
  const supply = await sumSupply(
    items.map(item => item.id),
    view.graduatingClass,
  )
  return {
    items: items.map(item => ({ ...item, supply: supply.get(item.id) ?? null })),
    total,
    page: view.page,
    pageSize,
    participating,
    all,
    facets: { province: provinces },
  }
}
export type ListedUniversity = Awaited<ReturnType<typeof listUniversities>>['items'][number]

/** Universities for a select or suggestion: the closest by name or pinyin. */
export async function searchUniversities(q: string, limit = 10) {
  if (q.trim() === '') return []
  const rows = await findUniversityPage({ q }, 1, limit)
  return rows.map(({ id, name, city }) => ({ id, name, city }))
}
