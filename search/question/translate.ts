import { gapGramOf, gramOf } from '../text/grams'
import { pinyinPairs, pinyinQuery } from '../text/pinyin'
import { chineseWords } from '../text/words'
import type { Term, Terms } from './terms'

/** The engine reads no more words of a question than this. */
const MOST_WORDS = 10
const LONGEST_RUN_FORGIVEN = 8

/** Overlapping pieces of three characters that together cover a text; a text of up to three is one piece. */
export function coveringPieces(text: string): string[] {
  const chars = [...text]
  if (chars.length <= 3) return [text]
  const pieces: string[] = []
  for (let at = 0; at < chars.length - 3; at += 2) pieces.push(chars.slice(at, at + 3).join(''))
  pieces.push(chars.slice(-3).join(''))
  return [...new Set(pieces)]
}

function together(text: string): string {
  const grams = text.split(' ').flatMap(coveringPieces).map(gramOf)
  return grams.length === 1 ? grams[0]! : `"${grams.join(' ')}"`
}

/**
 * The word of a piece, exact: the engine then neither looks for typing errors of it nor for words that begin with it,
 * which costs it half as much. A single character is kept open: it stands at the beginning of its pieces.
 */
function exactly(piece: string): string {
  return [...piece].length > 1 ? `"${gramOf(piece)}"` : gramOf(piece)
}

function strictWords(term: Term): string[] {
  if (term.kind === 'run') return chineseWords(term.text).map(exactly)
  const words = wantedWords(term)
  return term.kind !== 'word' && words.length === 1 && !words[0]!.startsWith('"')
    ? [exactly(term.text)]
    : words
}

function wantedWords(term: Term): string[] {
  if (term.kind === 'word') return [plainWord(term.text)]
  if (term.kind === 'run') return chineseWords(term.text).map(gramOf)
  return [together(term.text)]
}

/** Nothing in a Latin word may mean more to the engine than its letters. */
function plainWord(word: string): string {
  return word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function excludedWord(term: Term): string {
  return `-${term.kind === 'word' ? plainWord(term.text) : together(term.text)}`
}

function ordered(words: readonly string[]): string[] {
  return [...new Set(words)].slice(0, MOST_WORDS)
}

/**
 * The question in the words of the index: everything wanted must be found, nothing excluded may be. What is wanted
 * stands last, for the engine takes the last word for one still being typed.
 */
export function strictQuery(terms: Terms): string {
  const wanted = ordered(terms.wanted.flatMap(strictWords))
  return [...terms.excluded.map(excludedWord), ...wanted].join(' ')
}

/** Latin letters read as pinyin or initials, the rest as it is; null when nothing can be read so. */
export function pinyinReading(terms: Terms): string | null {
  let read = false
  const words = terms.wanted.flatMap(term => {
    if (!/^[a-z]+$/.test(term.text)) return wantedWords(term)
    read = true
    return pinyinQuery(term.text) ?? [term.text]
  })
  return read ? [...terms.excluded.map(excludedWord), ...ordered(words)].join(' ') : null
}

const isChinese = (term: Term) => term.kind !== 'phrase' && /^\p{Script=Han}{2,}$/u.test(term.text)

/** The question by its sound: forgives characters that are typed for others of the same pinyin. */
export function soundReading(terms: Terms): string | null {
  if (!terms.wanted.some(isChinese)) return null
  const words = terms.wanted.flatMap(term => (isChinese(term) ? contextPairs(term.text) : wantedWords(term)))
  return ordered(words).join(' ')
}

function contextPairs(text: string): string[] {
  const chars = [...text]
  return chars.slice(1).map((char, at) => pinyinPairs(chars[at]! + char).split(' ')[0]!)
}

/** One reading for each character that may be wrong: its neighbours stay, with a gap where it stood. */
export function gapReadings(terms: Terms): string[] {
  const long = terms.wanted.filter(isChinese).sort((a, b) => b.text.length - a.text.length)[0]
  if (!long) return []
  const chars = [...long.text]
  if (chars.length < 3 || chars.length > LONGEST_RUN_FORGIVEN) return []
  const others = terms.wanted.filter(term => term !== long).flatMap(wantedWords)
  return chars.map((_, wrong) => ordered([...withGap(chars, wrong), ...others]).join(' '))
}

function withGap(chars: readonly string[], wrong: number): string[] {
  const [before, after] = [chars.slice(0, wrong), chars.slice(wrong + 1)]
  const grams = [before, after]
    .filter(part => part.length > 1)
    .flatMap(part => coveringPieces(part.join('')).map(gramOf))
  if (before.length > 0 && after.length > 0) grams.push(gapGramOf(before.at(-1)!, after[0]!))
  return grams
}

/** Everything asked for, as single words of which the commonest may be missing. */
export function looseQuery(terms: Terms): string {
  const words = terms.wanted.flatMap(term =>
    term.kind === 'phrase' ? term.text.split(' ').flatMap(coveringPieces).map(gramOf) : wantedWords(term),
  )
  return ordered(words).join(' ')
}
