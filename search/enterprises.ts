import { latinWords, type SearchIndex, SHARED_SETTINGS } from './index-definition'
import { gramsOf, wholeGramOf } from './text/grams'
import { initialPieces, pinyinPairs } from './text/pinyin'

/** What the index knows of an approved enterprise. */
export type EnterpriseFacts = {
  id: string
  name: string
  shortName: string | null
  city: string
  district: string
  cluster: string | null
  size: string | null
  openings: number
  medianReplyHours: number | null
  text: string
}

const LONGEST_TEXT = 2000

function toDocument({ text, ...facts }: EnterpriseFacts) {
  const names = [facts.name, facts.shortName ?? ''].join(' ')
  return {
    ...facts,
    titleGrams: `${gramsOf(names, true)} ${wholeGramOf(facts.name)}`,
    titleWords: latinWords(names),
    pinyin: pinyinPairs(names),
    initials: initialPieces(facts.shortName || facts.name),
    placeGrams: gramsOf(`${facts.city} ${facts.district}`),
    text: text.slice(0, LONGEST_TEXT),
  }
}

export type EnterpriseDocument = ReturnType<typeof toDocument>
export type EnterpriseRow = Omit<EnterpriseFacts, 'text'>
export const ENTERPRISE_ROW_FIELDS = [
  'id',
  'name',
  'shortName',
  'city',
  'district',
  'cluster',
  'size',
  'openings',
  'medianReplyHours',
]

/** Enterprises the talent office has approved. */
export const enterprisesIndex: SearchIndex<EnterpriseFacts, EnterpriseDocument> = {
  name: 'enterprises',
  settings: {
    ...SHARED_SETTINGS,
    searchableAttributes: ['titleGrams', 'titleWords', 'pinyin', 'initials', 'placeGrams', 'text'],
    displayedAttributes: [...ENTERPRISE_ROW_FIELDS, 'version'],
    filterableAttributes: ['city', 'cluster'],
    sortableAttributes: ['openings', 'name'],
    rankingRules: ['words', 'sort', 'typo', 'attribute', 'exactness', 'openings:desc'],
  },
  toDocument,
}
