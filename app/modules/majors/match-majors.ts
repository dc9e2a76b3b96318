import type { Major } from './major'

type Searchable = Major & { pinyin: string; initials: string }

const WORTH: ((major: Searchable, words: string) => boolean)[] = [
  (major, words) => major.name === words || major.code === words,
  (major, words) => major.name.startsWith(words) || major.code.startsWith(words),
  (major, words) => major.initials.startsWith(words),
  (major, words) => major.pinyin.startsWith(words),
  (major, words) => major.name.includes(words),
  (major, words) => major.majorClass.includes(words) || major.pinyin.includes(words),
]

/** Majors that fit what was typed (name, pinyin, initials or code), the closest first; at most `limit`. */
export function matchMajors<M extends Searchable>(majors: readonly M[], typed: string, limit: number): M[] {
  const words = typed.trim().toLowerCase().replace(/\s+/g, '')
  if (words === '') return []
  return majors
    .map(major => ({ major, worth: WORTH.findIndex(fits => fits(major, words)) }))
    .filter(found => found.worth >= 0)
    .sort((a, b) => a.worth - b.worth || a.major.code.localeCompare(b.major.code))
    .slice(0, limit)
    .map(found => found.major)
}
