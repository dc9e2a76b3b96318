import type { Degree } from '../app/kernel/degree'
import type { Employment } from '../app/kernel/employment'
import { latinWords, type SearchIndex, SHARED_SETTINGS } from './index-definition'
import { bandsOf } from './salary-bands'
import { gramsOf, wholeGramOf } from './text/grams'
import { initialPieces, pinyinPairs } from './text/pinyin'

/** What the index knows of a published opening; times in milliseconds. */
export type OpeningFacts = {
  id: string
  externalId: string | null
  title: string
  company: string
  enterpriseId: string
  headcount: number
  degree: Degree
  employment: Employment
  province: string
  city: string
  district: string
  salaryMinFen: number | null
  salaryMaxFen: number | null
  salaryMonths: number
  graduatingClasses: number[]
  majors: string[]
  skills: string[]
  category: string
  industry: string
  cluster: string | null
  text: string
  publishedAt: number
  /** First instant at which applications are no longer taken; null for no end. */
  endsAt: number | null
  medianReplyHours: number | null
}

const SHOWN = [
  'id',
  'externalId',
  'title',
  'company',
  'enterpriseId',
  'headcount',
  'degree',
  'employment',
  'city',
  'district',
  'salaryMinFen',
  'salaryMaxFen',
  'salaryMonths',
  'publishedAt',
  'endsAt',
  'medianReplyHours',
] as const

/** What a list shows of an opening. */
export type OpeningRow = Pick<OpeningFacts, (typeof SHOWN)[number]> & { skills: string[] }
export const OPENING_ROW_FIELDS: readonly string[] = [...SHOWN, 'skills']

const NO_END = 9e15
const LONGEST_TEXT = 3000

function toDocument(facts: OpeningFacts) {
  const { text, majors, ...kept } = facts
  const skills = facts.skills.join(' ')
  const other = [facts.category, facts.industry, ...majors].join(' ')
  const place = [facts.province, facts.city, facts.district].join(' ')
  return {
    ...kept,
    endsAt: facts.endsAt ?? NO_END,
    bands: bandsOf(facts.salaryMinFen, facts.salaryMaxFen),
    pay: facts.salaryMaxFen ?? facts.salaryMinFen ?? 0,
    titleGrams: `${gramsOf(facts.title, true)} ${wholeGramOf(facts.title)}`,
    titleWords: latinWords(facts.title),
    pinyin: pinyinPairs(facts.title),
    initials: initialPieces(facts.title),
    skillGrams: gramsOf(skills),
    skillWords: latinWords(skills),
    placeGrams: gramsOf(place),
    companyGrams: gramsOf(facts.company),
    companyWords: latinWords(facts.company),
    otherGrams: gramsOf(other),
    text: text.slice(0, LONGEST_TEXT),
  }
}

export type OpeningDocument = ReturnType<typeof toDocument>

/** Published openings of approved enterprises: title before skills, place, company, kind of work, description. */
export const openingsIndex: SearchIndex<OpeningFacts, OpeningDocument> = {
  name: 'openings',
  settings: {
    ...SHARED_SETTINGS,
    searchableAttributes: [
      'titleGrams',
      'titleWords',
      'pinyin',
      'initials',
      'skillGrams',
      'skillWords',
      'placeGrams',
      'companyGrams',
      'companyWords',
      'otherGrams',
      'text',
    ],
    displayedAttributes: [...OPENING_ROW_FIELDS, 'version'],
    filterableAttributes: [
      'city',
      'degree',
      'industry',
      'cluster',
      'employment',
      'graduatingClasses',
      'bands',
      'pay',
      'endsAt',
      'enterpriseId',
    ],
    sortableAttributes: ['publishedAt', 'pay', 'medianReplyHours'],
    rankingRules: ['words', 'sort', 'typo', 'attribute', 'exactness', 'publishedAt:desc'],
  },
  toDocument,
}
