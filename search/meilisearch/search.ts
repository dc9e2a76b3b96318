import { callMeilisearch, type MeilisearchAddress } from './client'

export type EngineQuery = {
  indexUid: string
  q: string
  matchingStrategy: 'all' | 'frequency'
  attributesToRetrieve: readonly string[]
  filter?: string[]
  sort?: string[]
  facets?: string[]
  page?: number
  hitsPerPage?: number
  offset?: number
  limit?: number
  attributesToSearchOn?: string[]
  attributesToCrop?: string[]
  cropLength?: number
  attributesToHighlight?: string[]
  federationOptions?: { weight: number }
}

export type EngineAnswer<Row> = {
  hits: (Row & { _formatted?: { text?: string } })[]
  totalHits?: number
  estimatedTotalHits?: number
  facetDistribution?: Record<string, Record<string, number>>
}

/** Several questions in one request, each answered for itself. */
export async function searchEach<Row>(
  at: MeilisearchAddress,
  queries: readonly EngineQuery[],
  timeoutMs: number,
): Promise<EngineAnswer<Row>[]> {
  const { results } = await callMeilisearch<{ results: EngineAnswer<Row>[] }>(at, '/multi-search', {
    method: 'POST',
    body: { queries },
    timeoutMs,
  })
  return results
}

export type Federation = { offset: number; limit: number; facetsByIndex?: Record<string, string[]> }

/** Several readings answered as one list without repetitions, the best first; the total counts each document once. */
export async function searchTogether<Row>(
  at: MeilisearchAddress,
  federation: Federation,
  queries: readonly EngineQuery[],
  timeoutMs: number,
): Promise<EngineAnswer<Row>> {
  const body = {
    federation: { ...federation, ...(federation.facetsByIndex && { mergeFacets: {} }) },
    queries,
  }
  return callMeilisearch<EngineAnswer<Row>>(at, '/multi-search', { method: 'POST', body, timeoutMs })
}
