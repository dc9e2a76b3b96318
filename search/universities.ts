import { latinWords, type SearchIndex, SHARED_SETTINGS } from './index-definition'
import { gramsOf, wholeGramOf } from './text/grams'
import { initialPieces, pinyinPairs } from './text/pinyin'

/** What the index knows of a university. */
export type UniversityFacts = {
  id: string
  code: string
  name: string
  nameEn: string | null
  province: string
  city: string
  level: string
  type: string
  is985: boolean
  is211: boolean
  participates: boolean
}

function toDocument(facts: UniversityFacts) {
  const names = [facts.name, facts.nameEn ?? ''].join(' ')
  return {
    ...facts,
    titleGrams: `${gramsOf(facts.name, true)} ${wholeGramOf(facts.name)}`,
    titleWords: latinWords(names),
    pinyin: pinyinPairs(facts.name),
    initials: initialPieces(facts.name),
    placeGrams: gramsOf(`${facts.province} ${facts.city}`),
  }
}

export type UniversityDocument = ReturnType<typeof toDocument>
export const UNIVERSITY_ROW_FIELDS = [
  'id',
  'code',
  'name',
  'nameEn',
  'province',
  'city',
  'level',
  'type',
  'is985',
  'is211',
  'participates',
]

/** All universities; those of the programme first. */
export const universitiesIndex: SearchIndex<UniversityFacts, UniversityDocument> = {
  name: 'universities',
  settings: {
    ...SHARED_SETTINGS,
    searchableAttributes: ['titleGrams', 'titleWords', 'pinyin', 'initials', 'placeGrams'],
    displayedAttributes: [...UNIVERSITY_ROW_FIELDS, 'version'],
    filterableAttributes: ['province', 'city', 'participates'],
    sortableAttributes: ['participates', 'name'],
    rankingRules: ['words', 'sort', 'typo', 'attribute', 'exactness', 'participates:desc'],
  },
  toDocument,
}
