import type { Degree } from '../app/kernel/degree'
import type { Employment } from '../app/kernel/employment'
import { anyOf } from './meilisearch/filter'
import { SALARY_BANDS } from './salary-bands'

export const OPENING_SORTS = ['relevance', 'newest', 'salary', 'reply'] as const
export type OpeningSort = (typeof OPENING_SORTS)[number]

/** `exact`: only what was typed; `wide`: other names too; `auto`: other names and near hits when there are few. */
export const MATCHES = ['auto', 'exact', 'wide'] as const
export type Match = (typeof MATCHES)[number]

/** A question for openings: the same for the engine, the database and every address that asks. */
export type OpeningsQuery = {
  q: string
  city: string[]
  degree: Degree[]
  industry: string[]
  cluster: string[]
  type: Employment[]
  /** Graduating classes, four digits. */
  class: number[]
  /** Monthly yuan; null is open. */
  salary: { from: number; to: number | null } | null
  enterpriseId: string | null
  sort: OpeningSort
  page: number
  pageSize: number
  match: Match
}

/** Groups of filters with counts; each counts under the filters of all others. */
export const OPENING_FACETS = ['city', 'degree', 'industry', 'cluster', 'type', 'class', 'salary'] as const
export type OpeningFacet = (typeof OPENING_FACETS)[number]
/** Facet → value → number of openings. */
export type FacetCounts<F extends string> = Record<F, Record<string, number>>

/** The attribute of the document behind each facet. */
export const FACET_ATTRIBUTES: Record<OpeningFacet, string> = {
  city: 'city',
  degree: 'degree',
  industry: 'industry',
  cluster: 'cluster',
  type: 'employment',
  class: 'graduatingClasses',
  salary: 'bands',
}

function salaryFilter(salary: OpeningsQuery['salary']): string[] {
  if (!salary) return []
  const band = SALARY_BANDS.find(one => one.from === salary.from && one.to === salary.to)
  if (band) return anyOf('bands', [band.key])
  const least = `pay >= ${salary.from * 100}`
  return salary.to === null ? [least] : [least, `pay < ${salary.to * 100}`]
}

/** The filter of each group that is on. */
export function openingFilters(query: OpeningsQuery): Partial<Record<OpeningFacet, string[]>> {
  const all: Record<OpeningFacet, string[]> = {
    city: anyOf('city', query.city),
    degree: anyOf('degree', query.degree),
    industry: anyOf('industry', query.industry),
    cluster: anyOf('cluster', query.cluster),
    type: anyOf('employment', query.type),
    class: anyOf('graduatingClasses', query.class),
    salary: salaryFilter(query.salary),
  }
  return Object.fromEntries(Object.entries(all).filter(([, filter]) => filter.length > 0))
}

/** Only what still takes applications, and one enterprise's when asked. */
export function openingScope(query: OpeningsQuery, now: Date): string[] {
  const alive = `endsAt > ${now.getTime()}`
  return query.enterpriseId ? [alive, ...anyOf('enterpriseId', [query.enterpriseId])] : [alive]
}

/** The engine's order; none when the ranking rules decide. */
export function openingOrder(query: OpeningsQuery): string[] {
  return {
    relevance: [],
    newest: ['publishedAt:desc'],
    salary: ['pay:desc', 'publishedAt:desc'],
    reply: ['medianReplyHours:asc', 'publishedAt:desc'],
  }[query.sort]
}
