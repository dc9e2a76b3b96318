import type { AnswerMode, SearchAnswer } from './answer'
import type { MeilisearchAddress } from './meilisearch/client'
import { type EngineAnswer, type EngineQuery, searchEach, searchTogether } from './meilisearch/search'
import { OPENING_ROW_FIELDS, type OpeningRow } from './openings'
import {
  FACET_ATTRIBUTES,
  OPENING_FACETS,
  type OpeningFacet,
  type OpeningsQuery,
  openingFilters,
  openingOrder,
  openingScope,
} from './openings-query'
import type { Plan, Reading } from './question/plan'

/** An opening as found; `snippet` is the passage of the description with the words asked for. */
export type FoundOpening = OpeningRow & { snippet: string | null }
export type OpeningsAnswer = SearchAnswer<FoundOpening, OpeningFacet>

/** Fewer hits than this, and other names are asked for as well. */
const FEW = 20
const INDEX = 'openings'

/** `until`: milliseconds of the clock by which the engine must have answered. */
type Question = { query: OpeningsQuery; plan: Plan; now: Date; until: number; countTitles?: boolean }

const left = ({ until }: Question) => Math.max(1, until - Date.now())
type Facets = Record<OpeningFacet, Record<string, number>>

function base({ query, now }: Question, without?: OpeningFacet) {
  const filters = Object.entries(openingFilters(query)).filter(([facet]) => facet !== without)
  return {
    indexUid: INDEX,
    filter: [...openingScope(query, now), ...filters.flatMap(([, filter]) => filter)],
    matchingStrategy: 'all' as const,
  }
}

function cropped(plan: Plan) {
  if (!plan.terms.wanted.some(term => term.kind === 'word')) return {}
  return { attributesToCrop: ['text'], cropLength: 16, attributesToHighlight: [] }
}

function list(question: Question, q: string, from: number, limit: number): EngineQuery {
  return {
    ...base(question),
    q,
    attributesToRetrieve: OPENING_ROW_FIELDS,
    ...cropped(question.plan),
    sort: openingOrder(question.query),
    offset: from,
    limit,
  }
}

function count(question: Question, q: string, facets: string[] = [], without?: OpeningFacet): EngineQuery {
  return { ...base(question, without), q, attributesToRetrieve: ['id'], page: 1, hitsPerPage: 0, facets }
}

function countTitles(question: Question): EngineQuery {
  return { ...count(question, question.plan.strict), attributesToSearchOn: ['titleGrams', 'titleWords'] }
}

/** Counts of everything strict finds, and of each group that is on without its own filter. */
function counts(question: Question): EngineQuery[] {
  const { strict } = question.plan
  const on = Object.keys(openingFilters(question.query)) as OpeningFacet[]
  return [
    count(question, strict, Object.values(FACET_ATTRIBUTES)),
    ...on.map(facet => count(question, strict, [FACET_ATTRIBUTES[facet]], facet)),
  ]
}

function facetsOf(question: Question, answers: readonly EngineAnswer<unknown>[]): Facets {
  const on = Object.keys(openingFilters(question.query)) as OpeningFacet[]
  const found = OPENING_FACETS.map(facet => {
    const answer = on.includes(facet) ? answers[1 + on.indexOf(facet)] : answers[0]
    return [facet, answer?.facetDistribution?.[FACET_ATTRIBUTES[facet]] ?? {}]
  })
  return Object.fromEntries(found) as Facets
}

function rowsOf(hits: EngineAnswer<OpeningRow>['hits']): FoundOpening[] {
  return hits.map(({ _formatted, ...row }) => ({ ...row, snippet: _formatted?.text || null }))
}

/**
 * Questions that share no hit, in the order in which their hits are shown: titles that are the question itself,
 * words side by side, the rest. What is excluded stands first: the engine takes only the last word for unfinished.
 */
function partsOf({ query, plan }: Question): string[] {
  if (plan.whole === null || query.sort !== 'relevance') return [plan.strict]
  const whole = `"${plan.whole}"`
  if (plan.together === null) return [whole, `-${plan.whole} ${plan.strict}`]
  return [whole, `-${plan.whole} ${plan.together}`, `-${plan.together} ${plan.strict}`]
}

/** The slice of each part that falls on the page, when so many hits stand before it. */
function slices(lengths: readonly number[], from: number, take: number): { offset: number; limit: number }[] {
  let before = 0
  let left = take
  return lengths.map(length => {
    const offset = Math.max(0, from - before)
    const limit = Math.max(0, Math.min(left, length - offset))
    before += length
    left -= limit
    return { offset, limit }
  })
}

/** Later pages first ask how long the parts are. */
async function laterHits(at: MeilisearchAddress, question: Question, parts: string[], from: number) {
  const lengths = await searchEach(
    at,
    parts.map(part => count(question, part)),
    left(question),
  )
  const wanted = slices(
    lengths.map(answer => answer.totalHits ?? 0),
    from,
    question.query.pageSize,
  )
  const lists = parts.map((part, at) => list(question, part, wanted[at]!.offset, wanted[at]!.limit))
  const asked = lists.filter(one => one.limit)
  if (asked.length === 0) return []
  return (await searchEach<OpeningRow>(at, asked, left(question))).flatMap(answer => answer.hits)
}

/** The first page: a further part is asked for only while those before it do not fill the page. */
async function firstHits(
  at: MeilisearchAddress,
  question: Question,
  parts: string[],
  found: EngineAnswer<OpeningRow>['hits'],
  total: number,
) {
  const most = Math.min(question.query.pageSize, total)
  const hits = [...found]
  for (const part of parts) {
    if (hits.length >= most) break
    const asked = list(question, part, 0, question.query.pageSize - hits.length)
    const [answer] = await searchEach<OpeningRow>(at, [asked], left(question))
    hits.push(...(answer?.hits ?? []))
  }
  return hits
}

async function strictRows(at: MeilisearchAddress, question: Question) {
  const { page, pageSize } = question.query
  const [first = '', ...others] = partsOf(question)
  const from = (page - 1) * pageSize
  const numbers = counts(question)
  const atOnce = from === 0 || others.length === 0
  const lists = atOnce ? [list(question, first, from, pageSize)] : []
  const titles = question.countTitles && question.plan.strict !== '' ? [countTitles(question)] : []
  const answers = await searchEach<OpeningRow>(at, [...titles, ...numbers, ...lists], left(question))
  const titleTotal = titles.length > 0 ? answers.shift()!.totalHits : undefined
  const total = answers[0]!.totalHits ?? 0
  const hits = atOnce
    ? await firstHits(at, question, others, answers[numbers.length]!.hits, total)
    : total > from
      ? await laterHits(at, question, [first, ...others], from)
      : []
  const rows = rowsOf(hits.slice(0, pageSize))
  return { rows, total, facets: facetsOf(question, answers), ...(titleTotal !== undefined && { titleTotal }) }
}

async function federated(at: MeilisearchAddress, question: Question, readings: readonly Reading[]) {
  const { query } = question
  const queries = readings.map(reading => ({
    ...base(question),
    q: reading.q,
    matchingStrategy: reading.loose ? ('frequency' as const) : ('all' as const),
    attributesToRetrieve: OPENING_ROW_FIELDS,
    ...cropped(question.plan),
    sort: openingOrder(query),
    federationOptions: { weight: reading.weight },
  }))
  const federation = {
    offset: (query.page - 1) * query.pageSize,
    limit: query.pageSize,
    facetsByIndex: { [INDEX]: Object.values(FACET_ATTRIBUTES) },
  }
  const answer = await searchTogether<OpeningRow>(at, federation, queries, left(question))
  return {
    rows: rowsOf(answer.hits),
    total: answer.estimatedTotalHits ?? 0,
    facets: facetsOf(question, [answer]),
  }
}

const said = (mode: AnswerMode, names: string[] = []) => ({ mode, names, degraded: false })

async function nearRows(at: MeilisearchAddress, question: Question): Promise<OpeningsAnswer> {
  const forgiving = question.plan.near.filter(reading => !reading.loose)
  const near = forgiving.length > 0 ? await federated(at, question, forgiving) : null
  if (near && near.total > 0) return { ...near, ...said('near') }
  const loose = question.plan.near.filter(reading => reading.loose)
  return { ...(await federated(at, question, loose)), ...said('near') }
}

/** Asks Meilisearch. Throws `MeilisearchError` when it does not answer in time. */
export async function askForOpenings(at: MeilisearchAddress, question: Question): Promise<OpeningsAnswer> {
  const { query, plan } = question
  const exact = query.match === 'exact' || plan.same.length === 0
  const everything = [{ q: plan.strict, weight: 1 }, ...plan.same]
  if (!exact && (query.match === 'wide' || plan.bilingual)) {
    const wide = await federated(at, question, everything)
    if (wide.total > 0) return { ...wide, ...said('wide', plan.names) }
    return nearRows(at, question)
  }
  const strict = await strictRows(at, question)
  if (plan.strict === '') return { ...strict, ...said('all') }
  if (strict.total >= FEW || query.match === 'exact') return { ...strict, ...said('strict', plan.names) }
  if (!exact) {
    const wide = await federated(at, question, everything)
    if (wide.total > strict.total) return { ...wide, ...said('wide', plan.names) }
  }
  if (strict.total > 0) return { ...strict, ...said('strict') }
  return nearRows(at, question)
}
