import type { Degree } from '../app/kernel/degree'
import type { Employment } from '../app/kernel/employment'
import { latinWords, type SearchIndex, SHARED_SETTINGS } from './index-definition'
import { gramsOf } from './text/grams'
import { initialPieces, pinyinPairs } from './text/pinyin'

/** What the index knows of a talent who may be found: no name, no way to reach anybody. */
export type TalentFacts = {
  id: string
  headline: string
  universityName: string
  majorName: string
  degree: Degree
  graduatingClass: number | null
  currentCity: string
  wishedCities: string[]
  wishedSalaryFen: number | null
  wishedTypes: Employment[]
  skills: string[]
  /** Enterprises this profile is hidden from. */
  blocked: string[]
  text: string
  updatedAt: number
}

const LONGEST_TEXT = 3000

function toDocument({ text, ...facts }: TalentFacts) {
  const study = `${facts.majorName} ${facts.headline}`
  const skills = facts.skills.join(' ')
  return {
    ...facts,
    titleGrams: gramsOf(study, true),
    titleWords: latinWords(study),
    pinyin: pinyinPairs(study),
    initials: initialPieces(facts.majorName),
    skillGrams: gramsOf(skills),
    skillWords: latinWords(skills),
    placeGrams: gramsOf([facts.currentCity, ...facts.wishedCities].join(' ')),
    companyGrams: gramsOf(facts.universityName),
    text: text.slice(0, LONGEST_TEXT),
  }
}

export type TalentDocument = ReturnType<typeof toDocument>

/** Talents visible to all verified enterprises; answers are checked against the database before they are shown. */
export const talentsIndex: SearchIndex<TalentFacts, TalentDocument> = {
  name: 'talents',
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
      'text',
    ],
    displayedAttributes: ['id', 'version'],
    filterableAttributes: [
      'degree',
      'graduatingClass',
      'wishedCities',
      'wishedTypes',
      'wishedSalaryFen',
      'universityName',
      'blocked',
    ],
    sortableAttributes: ['updatedAt'],
    rankingRules: ['words', 'sort', 'typo', 'attribute', 'exactness', 'updatedAt:desc'],
  },
  toDocument,
}
