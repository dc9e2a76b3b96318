import type { OpeningFacet, OpeningSort, OpeningsQuery } from '#search/openings-query'
import { DEGREES, type Degree } from '../../kernel/degree'
import { EMPLOYMENTS, type Employment } from '../../kernel/employment'

const SORTS: readonly OpeningSort[] = ['relevance', 'newest', 'salary', 'reply']
const LONGEST_QUESTION = 120
const LONGEST_VALUE = 60
const MOST_VALUES = 20
const LAST_PAGE = 10_000

export const PAGE_SIZE = 20
export const MOST_PAGE_SIZE = 100

/** What an address asks for, and the names of parameters nothing can be made of. */
export type ReadQuery = { query: OpeningsQuery; faults: string[] }

class Reader {
  readonly faults: string[] = []
  constructor(private readonly params: URLSearchParams) {}

  /** Values of a repeatable parameter; a comma parts them as well. */
  list<T>(name: string, read: (value: string) => T | null): T[] {
    const values = this.params.getAll(name).flatMap(value => value.split(','))
    const given = values.map(value => value.trim()).filter(value => value !== '')
    const found = given.slice(0, MOST_VALUES).map(read)
    if (given.length > MOST_VALUES || found.includes(null)) this.fault(name)
    return [...new Set(found.filter(value => value !== null))]
  }

  number(name: string, fallback: number, most: number): number {
    const value = this.params.get(name)
    if (value === null || value === '') return fallback
    const number = /^\d{1,9}$/.test(value) ? Number(value) : 0
    if (number < 1 || number > most) this.fault(name)
    return Math.min(most, Math.max(1, number))
  }

  choice<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const value = this.params.get(name)
    if (value === null || value === '') return fallback
    const found = choices.find(choice => choice === value)
    if (!found) this.fault(name)
    return found ?? fallback
  }

  fault(name: string) {
    if (!this.faults.includes(name)) this.faults.push(name)
  }
}

const CONTROL = /\p{Cc}|\p{Cs}/u
const text = (value: string) => (value.length <= LONGEST_VALUE && !CONTROL.test(value) ? value : null)
const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (value: string): T | null =>
    choices.find(choice => choice === value) ?? null
const year = (value: string) => (/^20\d\d$/.test(value) ? Number(value) : null)

/** `7000-12000`, `7000-` or `7000` as monthly yuan; null when it is neither. */
export function readSalary(value: string): OpeningsQuery['salary'] {
  const match = /^(\d{1,7})(?:-(\d{1,7})?)?$/.exec(value)
  if (!match) return null
  const [from, to] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])]
  return to !== null && to <= from ? null : { from, to }
}

/** The salary of a query as the address holds it. */
export function salaryParam({ from, to }: NonNullable<OpeningsQuery['salary']>): string {
  return `${from}-${to ?? ''}`
}

/** Reads the question of an address; what cannot be read is left out and named. */
export function readOpeningsQuery(params: URLSearchParams): ReadQuery {
  const reader = new Reader(params)
  const asked = params.get('q') ?? ''
  const q = asked
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUESTION)
  if (asked.length > LONGEST_QUESTION || CONTROL.test(asked)) reader.fault('q')
  const salaries = reader.list('salary', readSalary)
  const query: OpeningsQuery = {
    q,
    city: reader.list('city', text),
    degree: reader.list<Degree>('degree', oneOf(DEGREES)),
    industry: reader.list('industry', text),
    cluster: reader.list('cluster', text),
    type: reader.list<Employment>('type', oneOf(EMPLOYMENTS)),
    class: reader.list('class', year),
    salary: salaries[0] ?? null,
    enterpriseId: null,
    sort: reader.choice('sort', SORTS, q === '' ? 'newest' : 'relevance'),
    page: reader.number('page', 1, LAST_PAGE),
    pageSize: PAGE_SIZE,
    match: reader.choice('match', ['auto', 'exact', 'wide'], 'auto'),
  }
  return { query, faults: reader.faults }
}

const NAMES: Record<OpeningFacet, string> = {
  city: 'city',
  degree: 'degree',
  industry: 'industry',
  cluster: 'cluster',
  type: 'type',
  class: 'class',
  salary: 'salary',
}

/** Names of the filters in the address. */
export const FILTER_NAMES = Object.values(NAMES)

/** The address with one value of a filter switched, from page 1; `single` filters hold one value. */
export function toggled(search: string, name: string, value: string, single = false): string {
  const params = new URLSearchParams(search)
  const values = params.getAll(name).flatMap(one => one.split(','))
  const kept = values.filter(one => one !== value && one !== '')
  params.delete('page')
  params.delete(name)
  const next = values.includes(value) ? (single ? [] : kept) : single ? [value] : [...kept, value]
  for (const one of next) params.append(name, one)
  return `?${params}`
}

/** The address without these parameters. */
export function without(search: string, names: readonly string[]): string {
  const params = new URLSearchParams(search)
  for (const name of [...names, 'page']) params.delete(name)
  return `?${params}`
}
