import type { Access } from '~/modules/access/index.server'
import { readOpeningsQuery } from '~/modules/searching/index'
import { type FoundTalents, findTalents } from '~/modules/searching/index.server'
import { limitRateInSteps } from '~/platform/http/rate-limit.server'

const PAGE_SIZE = 20

/** What a page of talents shows; `found` is null when the actor's enterprise is not approved. */
export type TalentsData = {
  q: string
  page: number
  pages: number
  total: number
  more: boolean
  degraded: boolean
  found: (Pick<FoundTalents, 'rows'> & { facets: Record<string, [string, number][]> }) | null
}

const MOST = 12

/** The talents for a request's address, as the actor may see them. */
export async function loadTalents(access: Access, request: Request): Promise<TalentsData> {
  const { query } = readOpeningsQuery(new URL(request.url).searchParams)
  await limitRateInSteps('search', access.actor.userId, access.now)
  const { q, degree, city, type, page } = query
  const found = await findTalents(access, {
    q,
    degree,
    class: query.class,
    city,
    type,
    page,
    pageSize: PAGE_SIZE,
  })
  if (!found.ok) return { q, page, pages: 0, total: 0, more: false, degraded: false, found: null }
  const { rows, total, more, facets, degraded } = found.value
  const listed = Object.entries(facets).map(([facet, counts]) => [
    facet,
    Object.entries(counts)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST),
  ])
  return {
    q,
    page,
    pages: Math.ceil(total / PAGE_SIZE),
    total,
    more,
    degraded,
    found: { rows, facets: Object.fromEntries(listed) },
  }
}
