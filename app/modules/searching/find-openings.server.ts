import type { OpeningRow } from '#search/openings'
import type { FoundOpening, OpeningsAnswer } from '#search/openings-ask'
import { askForOpenings } from '#search/openings-ask'
import { OPENING_FACETS, type OpeningsQuery } from '#search/openings-query'
import { questionPieces } from '#search/question/pieces'
import { type Plan, planQuestion } from '#search/question/plan'
import { coveringPieces } from '#search/question/translate'
import { foldText } from '#search/text/fold'
import { keptFor } from '../../platform/cache.server'
import { changes } from '../../platform/changes.server'
import { engineOr } from './ask-engine.server'
import { enterprisesNamed, newestOpenings, openingsHolding, skillNames } from './openings.store.server'
import { PAGE_SIZE } from './openings-params'

const SKILLS_MS = 60_000
const COUNTS_MS = 5_000

/** What changes the list of openings in the database. */
const LISTED = ['opening', 'enterprise', 'import'] as const

const knownSkills = keptFor(SKILLS_MS, skillNames)

const plain = (rows: OpeningRow[]): FoundOpening[] => rows.map(row => ({ ...row, snippet: null }))
const noFacets = () =>
  Object.fromEntries(OPENING_FACETS.map(facet => [facet, {}])) as unknown as OpeningsAnswer['facets']

async function fromDatabase(query: OpeningsQuery, plan: Plan, now: Date): Promise<OpeningsAnswer> {
  const pieces = questionPieces(plan.terms)
  const companies = pieces.wanted.length > 0 ? await enterprisesNamed(pieces.wanted) : []
  const together = coveringPieces(foldText(query.q).replace(/[\s"“”]+/g, '')).filter(piece => piece !== '')
  const { rows, total, more, titleTotal, facets } = await openingsHolding(
    query,
    { ...pieces, companies, together },
    now,
  )
  return {
    rows: plain(rows),
    total,
    ...(more && { more }),
    titleTotal,
    facets: { ...noFacets(), ...facets },
    mode: plan.strict === '' ? 'all' : 'strict',
    names: [],
    degraded: true,
  }
}

/** Reads the dictionary, which takes a third of a second, before the first visitor waits for it. */
export function prepareSearch(): void {
  planQuestion('机械工程师')
}

const isBare = (query: OpeningsQuery) =>
  query.q === '' &&
  query.sort === 'newest' &&
  query.salary === null &&
  query.enterpriseId === null &&
  [query.city, query.degree, query.industry, query.cluster, query.type, query.class].every(
    list => list.length === 0,
  )

async function ask(query: OpeningsQuery, now: Date, countTitles = false): Promise<OpeningsAnswer> {
  const plan = planQuestion(query.q, query.q === '' ? [] : await knownSkills.read())
  return engineOr(
    (at, until) => askForOpenings(at, { query, plan, now, until, countTitles }),
    () => fromDatabase(query, plan, now),
  )
}

const bare: OpeningsQuery = {
  q: '',
  city: [],
  degree: [],
  industry: [],
  cluster: [],
  type: [],
  class: [],
  salary: null,
  enterpriseId: null,
  sort: 'newest',
  page: 1,
  pageSize: 1,
  match: 'auto',
}
const countsOfAll = keptFor(COUNTS_MS, () => ask(bare, new Date()), [...LISTED, 'search'])

const NEWEST_MS = 5_000
const newest = keptFor(NEWEST_MS, () => newestOpenings(0, PAGE_SIZE, new Date()), LISTED)

/** The page everybody begins with is read once for all, where changes are heard of; else, and later pages, each time. */
function newestPage({ page, pageSize }: OpeningsQuery, now: Date): Promise<OpeningRow[]> {
  if (page === 1 && pageSize === PAGE_SIZE && changes().isListening()) return newest.read()
  return newestOpenings((page - 1) * pageSize, pageSize, now)
}

/**
 * Published openings for a question, one page of them. Without question and filters the page comes from the
 * database by its index, and only the counts (at most five seconds old) from the engine.
 * @param countTitles also says how many titles hold the question
 */
export async function findOpenings(
  query: OpeningsQuery,
  now: Date,
  countTitles = false,
): Promise<OpeningsAnswer> {
  if (!isBare(query)) return ask(query, now, countTitles)
  const [counts, rows] = await Promise.all([countsOfAll.read(), newestPage(query, now)])
  return { ...counts, rows: plain(rows) }
}
