import type { Degree } from '../app/kernel/degree'
import type { Employment } from '../app/kernel/employment'
import type { MeilisearchAddress } from './meilisearch/client'
import { anyOf, literal } from './meilisearch/filter'
import { type EngineQuery, searchEach, searchTogether } from './meilisearch/search'
import type { Plan } from './question/plan'

/** A question for talents, asked for one enterprise, or for the office (null), which nobody hides from. */
export type TalentsQuery = {
  q: string
  degree: Degree[]
  class: number[]
  city: string[]
  type: Employment[]
  page: number
  pageSize: number
  enterpriseId: string | null
}

export const TALENT_FACETS = ['degree', 'class', 'city', 'type'] as const
export type TalentFacet = (typeof TALENT_FACETS)[number]
export type TalentsAnswer = {
  ids: string[]
  total: number
  /** There are more than `total`: nobody counted further. */
  more?: boolean
  facets: Record<TalentFacet, Record<string, number>>
}

const ATTRIBUTES: Record<TalentFacet, string> = {
  degree: 'degree',
  class: 'graduatingClass',
  city: 'wishedCities',
  type: 'wishedTypes',
}

function filterOf(query: TalentsQuery): string[] {
  return [
    ...(query.enterpriseId ? [`blocked != ${literal(query.enterpriseId)}`] : []),
    ...TALENT_FACETS.flatMap(facet => anyOf(ATTRIBUTES[facet], query[facet])),
  ]
}

/** Ids of talents for a question; who may be shown is decided by the database afterwards. */
export async function askForTalents(
  at: MeilisearchAddress,
  { query, plan, until }: { query: TalentsQuery; plan: Plan; until: number },
): Promise<TalentsAnswer> {
  const shared = { indexUid: 'talents', filter: filterOf(query), attributesToRetrieve: ['id'] }
  const left = () => Math.max(1, until - Date.now())
  const facets = Object.values(ATTRIBUTES)
  const { page, pageSize } = query
  const strict: EngineQuery = {
    ...shared,
    q: plan.strict,
    matchingStrategy: 'all',
    page,
    hitsPerPage: pageSize,
    facets,
  }
  const [answer] = await searchEach<{ id: string }>(at, [strict], left())
  const near = plan.near.filter(reading => !reading.loose)
  const readings = [...plan.same, ...near]
  const nothing = answer!.totalHits === 0 && plan.strict !== '' && readings.length > 0
  const found = nothing
    ? await searchTogether<{ id: string }>(
        at,
        { offset: (page - 1) * pageSize, limit: pageSize, facetsByIndex: { talents: facets } },
        readings.map(({ q, weight }) => ({
          ...shared,
          q,
          matchingStrategy: 'all',
          federationOptions: { weight },
        })),
        left(),
      )
    : answer!
  const counts = TALENT_FACETS.map(facet => [facet, found.facetDistribution?.[ATTRIBUTES[facet]] ?? {}])
  return {
    ids: found.hits.map(hit => hit.id),
    total: found.totalHits ?? found.estimatedTotalHits ?? 0,
    facets: Object.fromEntries(counts) as TalentsAnswer['facets'],
  }
}
