import type { MeilisearchAddress } from './meilisearch/client'
import { type EngineQuery, searchEach } from './meilisearch/search'
import type { Plan } from './question/plan'
import { pinyinReading } from './question/translate'

/** A name found, with its place. */
export type FoundName = { id: string; name: string; city: string; openings?: number }
export type NamesAnswer = Record<'enterprises' | 'universities', { rows: FoundName[]; total: number }>

const INDEXES = ['enterprises', 'universities'] as const

function ask(indexUid: string, q: string, limit: number): EngineQuery {
  const attributesToRetrieve = ['id', 'name', 'city', 'openings']
  return { indexUid, q, matchingStrategy: 'all', attributesToRetrieve, page: 1, hitsPerPage: limit }
}

/** Enterprises and universities for a question: as typed, and where nothing is found so, read as pinyin. */
export async function askForNames(
  at: MeilisearchAddress,
  { plan, limit, until }: { plan: Plan; limit: number; until: number },
): Promise<NamesAnswer> {
  const left = () => Math.max(1, until - Date.now())
  const reading = pinyinReading(plan.terms)
  const queries = INDEXES.flatMap(index => [
    ask(index, plan.strict, limit),
    ...(reading ? [ask(index, reading, limit)] : []),
  ])
  const answers = await searchEach<FoundName>(at, queries, left())
  const step = reading ? 2 : 1
  const found = INDEXES.map((index, at) => {
    const own = answers.slice(at * step, at * step + step)
    const best = own.find(answer => answer.hits.length > 0) ?? own[0]!
    return [index, { rows: best.hits, total: best.totalHits ?? 0 }]
  })
  return Object.fromEntries(found) as NamesAnswer
}
