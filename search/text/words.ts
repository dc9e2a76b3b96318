import { createRequire } from 'node:module'
import type { Jieba } from '@node-rs/jieba'

const require = createRequire(import.meta.url)
let jieba: Jieba | undefined

function dictionary(): Jieba {
  if (jieba) return jieba
  const native = require('@node-rs/jieba') as typeof import('@node-rs/jieba')
  const { dict } = require('@node-rs/jieba/dict') as { dict: Uint8Array }
  jieba = native.Jieba.withDict(dict)
  return jieba
}

/** Cuts a long word into parts of two characters, the last of three when the length is odd. */
function halves(word: string): string[] {
  const chars = [...word]
  const parts: string[] = []
  while (chars.length > 3) parts.push(chars.splice(0, 2).join(''))
  if (chars.length > 0) parts.push(chars.join(''))
  return parts
}

function joinSingles(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last !== undefined && ([...word].length === 1 || [...last].length === 1))
      joined[joined.length - 1] = last + word
    else joined.push(word)
  }
  return joined
}

/** So many runs are remembered: one question asks for the words of each of its runs half a dozen times. */
const MOST_KNOWN = 2_000
const known = new Map<string, readonly string[]>()

/**
 * The words of a run of folded Chinese characters, two or three characters each: 机械工程师 is 机械 and 工程师,
 * 土建工程师 is 土建 and 工程师. A run of up to three characters is one word.
 */
export function chineseWords(run: string): readonly string[] {
  const before = known.get(run)
  if (before) return before
  const words = cut(run)
  const [oldest] = known.keys()
  if (known.size === MOST_KNOWN && oldest !== undefined) known.delete(oldest)
  known.set(run, words)
  return words
}

function cut(run: string): string[] {
  if ([...run].length <= 3) return [run]
  const parts = dictionary().cut(run, true).flatMap(halves)
  return joinSingles(parts).flatMap(halves)
}
