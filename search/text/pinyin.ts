import { pinyin } from 'pinyin-pro'
import { foldText } from './fold'

const MOST_READINGS = 3
const readings = new Map<string, string[]>()

function readingsOf(char: string): string[] {
  const known = readings.get(char)
  if (known) return known
  const found = pinyin(char, { toneType: 'none', type: 'array', multiple: true, v: true })
  const distinct = [...new Set(found)].slice(0, MOST_READINGS)
  readings.set(char, distinct)
  return distinct
}

/** Runs of Chinese characters of a text, folded. */
function hanRuns(text: string): string[] {
  return foldText(text).match(/\p{Script=Han}+/gu) ?? []
}

/** The syllable of each character: first the one its neighbours ask for, then its other readings. */
function syllables(run: string): string[][] {
  const inContext = pinyin(run, { toneType: 'none', type: 'array', v: true })
  return [...run].map((char, at) => [...new Set([inContext[at] ?? '', ...readingsOf(char)])])
}

function pairs(run: string): string[] {
  const all = syllables(run)
  if (all.length === 1) return all[0]!
  const found: string[] = []
  for (let at = 0; at + 1 < all.length; at++) {
    const [here, next] = [all[at]!, all[at + 1]!]
    found.push(here[0]! + next[0]!)
    for (const other of here.slice(1)) found.push(other + next[0]!)
    for (const other of next.slice(1)) found.push(here[0]! + other)
  }
  return found
}

/** Pinyin of each two neighbouring characters, with the other readings of characters that have several. */
export function pinyinPairs(text: string): string {
  return [...new Set(hanRuns(text).flatMap(pairs))].join(' ')
}

/** Pinyin of a whole text without spaces (Latin letters stay), as the column `pinyin` keeps it. */
export function pinyinOf(text: string): string {
  return pinyin(foldText(text), { toneType: 'none', type: 'array', v: true }).join('').replace(/\s+/g, '')
}

/** First letters of the syllables, as the column `initials` keeps them. */
export function initialsOf(text: string): string {
  return hanRuns(text)
    .map(run => initialsOfRun(run))
    .join(' ')
}

function initialsOfRun(run: string): string {
  return pinyin(run, { toneType: 'none', type: 'array', v: true })
    .map(syllable => syllable[0] ?? '')
    .join('')
}

/** The initials of every piece of two to four neighbouring characters. */
export function initialPieces(text: string): string {
  const pieces = new Set<string>()
  for (const run of hanRuns(text)) {
    const letters = initialsOfRun(run)
    for (let length = 2; length <= 4; length++)
      for (let at = 0; at + length <= letters.length; at++) pieces.add(letters.slice(at, at + length))
  }
  return [...pieces].join(' ')
}

let known: Set<string> | undefined

/** Every syllable of standard Chinese without tone, taken from the characters themselves. */
function allSyllables(): Set<string> {
  if (known) return known
  known = new Set()
  for (let point = 0x4e00; point <= 0x9fa5; point++) {
    const [syllable] = pinyin(String.fromCodePoint(point), { toneType: 'none', type: 'array', v: true })
    if (syllable && /^[a-z]{1,6}$/.test(syllable)) known.add(syllable)
  }
  return known
}

/**
 * Latin letters read as pinyin: the syllables, fewest first; the last may be unfinished. Null when they are none.
 */
export function splitPinyin(letters: string): string[] | null {
  const table = allSyllables()
  const best: (string[] | null)[] = [[]]
  for (let end = 1; end <= letters.length; end++) {
    best[end] = null
    for (let begin = Math.max(0, end - 6); begin < end; begin++) {
      const before = best[begin]
      const last = letters.slice(begin, end)
      if (!before || !table.has(last)) continue
      const now = best[end]
      if (!now || before.length + 1 < now.length) best[end] = [...before, last]
    }
  }
  return best[letters.length] ?? withBeginning(letters, best)
}

/** The same with a last syllable of which only the first letters are typed. */
function withBeginning(letters: string, best: readonly (string[] | null)[]): string[] | null {
  for (let at = letters.length - 1; at > 0; at--) {
    const [before, last] = [best[at], letters.slice(at)]
    if (before && [...allSyllables()].some(syllable => syllable.startsWith(last))) return [...before, last]
  }
  return null
}

/** Words of the index for Latin letters read as pinyin: each two neighbouring syllables; null when they are no pinyin. */
export function pinyinQuery(letters: string): string[] | null {
  const parts = splitPinyin(letters)
  if (!parts || parts.length < 2) return null
  return parts.slice(1).map((syllable, at) => parts[at]! + syllable)
}
