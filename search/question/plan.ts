import { synonymsOf } from '../synonyms'
import { foldText } from '../text/fold'
import { wholeGramOf } from '../text/grams'
import { readTerms, type Terms } from './terms'
import {
  coveringPieces,
  gapReadings,
  looseQuery,
  pinyinReading,
  soundReading,
  strictQuery,
} from './translate'

/** One reading of a question; `weight` is how much its hits count beside those of other readings. */
export type Reading = { q: string; searchOn?: string[]; loose?: boolean; weight: number }

/**
 * How a question is asked. `strict`: all of it must be found. `together`: the same with its words side by side,
 * shown first; absent when that is the same question. `near`: readings that forgive, for when strict finds
 * nothing. `same`: the question in other words.
 */
export type Plan = {
  terms: Terms
  strict: string
  together: string | null
  /** The word of titles that are the question itself; null for questions no title could be. */
  whole: string | null
  near: Reading[]
  same: Reading[]
  /** Other names that `same` asks for. */
  names: string[]
  /** Latin words with a Chinese name: both are asked at once. */
  bilingual: boolean
}

function togetherOf(terms: Terms, question: string): string | null {
  const words = terms.wanted.filter(term => term.kind !== 'word')
  if (words.length !== terms.wanted.length || terms.excluded.length > 0) return null
  const onlyPiece = terms.wanted.length === 1 && terms.wanted[0]!.kind !== 'run'
  if (terms.wanted.length === 0 || onlyPiece) return null
  const text = foldText(question).replace(/\s+/g, '')
  return coveringPieces(text).length > 8
    ? null
    : strictQuery({ wanted: [{ kind: 'phrase', text }], excluded: [] })
}

function nearReadings(terms: Terms): Reading[] {
  const readings: Reading[] = []
  const sound = soundReading(terms)
  if (sound) readings.push({ q: sound, weight: 1 })
  const pinyin = pinyinReading(terms)
  if (pinyin) readings.push({ q: pinyin, weight: 0.9 })
  for (const q of gapReadings(terms)) readings.push({ q, weight: 0.8 })
  readings.push({ q: looseQuery(terms), loose: true, weight: 0.2 })
  return readings.filter(reading => reading.q !== '')
}

/** @param skills groups of names of the skill table */
export function planQuestion(question: string, skills: readonly (readonly string[])[] = []): Plan {
  const terms = readTerms(question)
  const { variants, words } = synonymsOf(question, skills)
  const same = variants.map(variant => ({ q: strictQuery(readTerms(variant)), weight: 0.9 }))
  const latin = terms.wanted.length > 0 && terms.wanted.every(term => /^[\x20-\x7e]+$/.test(term.text))
  return {
    terms,
    strict: strictQuery(terms),
    together: togetherOf(terms, question),
    whole: terms.wanted.length > 0 && terms.excluded.length === 0 ? wholeGramOf(question) : null,
    // Asked for by few questions, and the dearest part of a plan.
    get near() {
      return nearReadings(terms)
    },
    same,
    names: latin ? words : words.filter(word => !/^[a-z -]{5,}$/.test(word)),
    bilingual: latin && variants.length > 0,
  }
}
