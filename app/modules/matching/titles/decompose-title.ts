import { foldText, isHan } from '#search/text/fold'
import { chineseWords } from '#search/text/words'
import { FIELDS } from './fields'
import { LEVELS } from './levels'

/** A title taken apart: what the post is about, how high it is, and the words it is said with. */
export type Title = {
  /** Groups of words for one kind of post, as field/number. */
  groups: string[]
  fields: string[]
  /** Rung of the post, or null when the title does not say. */
  level: number | null
  words: string[]
  pairs: string[]
}

type Entry = { word: string; group: string | null; level: number | null }

const LATIN_EDGE = /[a-z0-9+#]/

function byFirstCharacter(): Map<string, Entry[]> {
  const entries: Entry[] = LEVELS.flatMap((words, level) => words.map(word => ({ word, group: null, level })))
  for (const [field, groups] of Object.entries(FIELDS)) {
    for (const [at, words] of groups.entries())
      entries.push(...words.map(word => ({ word, group: `${field}/${at}`, level: null })))
  }
  const index = new Map<string, Entry[]>()
  for (const entry of entries) index.set(entry.word[0]!, [...(index.get(entry.word[0]!) ?? []), entry])
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
  return index
}

let known: Map<string, Entry[]> | undefined

/** The longest known words of a folded title from left to right; Latin ones only as whole words. */
function knownWords(text: string): Entry[] {
  known ??= byFirstCharacter()
  const found: Entry[] = []
  for (let at = 0; at < text.length; ) {
    const here = (known.get(text[at]!) ?? []).filter(
      ({ word }) => text.startsWith(word, at) && isWhole(text, at, word),
    )
    const length = here[0]?.word.length ?? 0
    found.push(...here.filter(({ word }) => word.length === length))
    at += length || 1
  }
  return found
}

function isWhole(text: string, at: number, word: string): boolean {
  if (isHan(word[0]!) || !LATIN_EDGE.test(word.at(-1)!)) return true
  return !LATIN_EDGE.test(text[at - 1] ?? ' ') && !LATIN_EDGE.test(text[at + word.length] ?? ' ')
}

/** Words of the title that are not levels: Chinese ones from the segmenter, Latin ones as they stand. */
function wordsOf(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+|[a-z0-9+#.]+/gu) ?? []
  const levels = new Set(LEVELS.flat())
  return runs.flatMap(run => (isHan(run[0]!) ? chineseWords(run) : [run])).filter(word => !levels.has(word))
}

function pairsOf(text: string): string[] {
  return (text.match(/\p{Script=Han}+/gu) ?? []).flatMap(run =>
    [...run].slice(1).map((char, at) => [...run][at]! + char),
  )
}

const unique = <T>(list: T[]) => [...new Set(list)]

/** Takes a title apart. What stands in brackets (places, shifts, pay) is left out when something is left without it. */
export function decomposeTitle(title: string): Title {
  const folded = foldText(title.slice(0, 200))
  const bare = folded.replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, ' ').trim()
  const text = bare || folded
  const found = knownWords(text)
  const groups = unique(found.flatMap(({ group }) => group ?? []))
  const levels = found.flatMap(({ level }) => level ?? [])
  return {
    groups,
    fields: unique(groups.map(group => group.split('/')[0]!)),
    level: levels.length > 0 ? Math.max(...levels) : null,
    words: unique(wordsOf(text)),
    pairs: unique(pairsOf(text)),
  }
}
