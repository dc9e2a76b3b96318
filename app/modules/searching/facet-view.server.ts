import type { OpeningFacet, OpeningsQuery } from '#search/openings-query'
import { SALARY_BANDS } from '#search/salary-bands'
import { DEGREES, degreeRank } from '../../kernel/degree'
import { salaryParam } from './openings-params'

type Counts = Record<OpeningFacet, Record<string, number>>
export type FacetsView = Record<OpeningFacet, [value: string, count: number][]>

const MOST: Record<OpeningFacet, number> = {
  city: 14,
  degree: 8,
  industry: 10,
  cluster: 8,
  type: 3,
  class: 3,
  salary: 5,
}

const FIXED: Partial<Record<OpeningFacet, readonly string[]>> = {
  degree: [...DEGREES].sort((a, b) => degreeRank(b) - degreeRank(a)),
  salary: SALARY_BANDS.map(band => band.key),
}

function chosen(query: OpeningsQuery, facet: OpeningFacet): string[] {
  if (facet === 'salary') return query.salary ? [salaryParam(query.salary)] : []
  return query[facet].map(String)
}

function viewOf(query: OpeningsQuery, counts: Counts, facet: OpeningFacet): [string, number][] {
  const entries = Object.entries(counts[facet]).filter(([value]) => value !== '')
  const fixed = FIXED[facet]
  if (fixed) entries.sort((a, b) => fixed.indexOf(a[0]) - fixed.indexOf(b[0]))
  else if (facet === 'class') entries.sort((a, b) => Number(b[0]) - Number(a[0]))
  else entries.sort((a, b) => b[1] - a[1])
  const kept = entries.slice(0, MOST[facet])
  const on = chosen(query, facet).filter(value => !kept.some(([one]) => one === value))
  return [...kept, ...on.map((value): [string, number] => [value, counts[facet][value] ?? 0])]
}

/** The facets of an answer as the page lists them: the most frequent, in their natural order, and what is on. */
export function viewFacets(query: OpeningsQuery, counts: Counts): FacetsView {
  const facets = Object.keys(MOST) as OpeningFacet[]
  return Object.fromEntries(facets.map(facet => [facet, viewOf(query, counts, facet)])) as FacetsView
}
