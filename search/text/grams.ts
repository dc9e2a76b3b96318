import { createHash } from 'node:crypto'
import { foldText } from './fold'

/** Letters that no segmenter splits, no normaliser changes and nobody types here: digits of the code of a character. */
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщъыьэюя'
const BASE = LETTERS.length
/** Ends a text, so that its last character can be found alone; begins a pair with a character left out. */
const END = 'і'
const GAP = 'ј'
const WHOLE = 'ћ'

const HAN_FIRST = 0x4e00
const HAN_COUNT = 0x9fff - HAN_FIRST + 1
const OTHER_COUNT = BASE ** 3 - HAN_COUNT

const codes = new Map<string, string>()

/** Han characters have a code each; the rarer rest of Unicode shares what is left, ASCII without collisions. */
function numberOf(point: number): number {
  if (point >= HAN_FIRST && point < HAN_FIRST + HAN_COUNT) return point - HAN_FIRST
  return HAN_COUNT + (point < 0x3000 ? point % OTHER_COUNT : (point * 31) % OTHER_COUNT)
}

function codeOf(char: string): string {
  const known = codes.get(char)
  if (known) return known
  let number = numberOf(char.codePointAt(0)!)
  let code = ''
  for (let digit = 0; digit < 3; digit++) {
    code += LETTERS[number % BASE]
    number = Math.floor(number / BASE)
  }
  codes.set(char, code)
  return code
}

/** The word under which a piece of one to three folded characters stands in the index. */
export function gramOf(piece: string): string {
  let code = ''
  for (const char of piece) code += codeOf(char)
  return code
}

/** The word for two characters with any one character between them. */
export function gapGramOf(first: string, third: string): string {
  return GAP + codeOf(first) + codeOf(third)
}

/** The word for a whole text, white space aside: only a text of the same characters has it. */
export function wholeGramOf(text: string): string {
  const digest = createHash('sha1').update(foldText(text).replace(/\s+/g, '')).digest()
  return WHOLE + [...digest.subarray(0, 12)].map(byte => LETTERS[byte % BASE]).join('')
}

/**
 * All pieces of two and three characters of a text, in its order, as words of the index. White space parts a text;
 * a piece never reaches over it. The last character of each part is there alone as well.
 * @param gaps adds the pairs with one character left out, by which a wrong character is forgiven
 */
export function gramsOf(text: string, gaps = false): string {
  const grams: string[] = []
  for (const part of foldText(text).split(/\s+/)) {
    const chars = [...part]
    for (let at = 0; at < chars.length; at++) grams.push(...gramsAt(chars, at, gaps))
  }
  return [...new Set(grams)].join(' ')
}

function gramsAt(chars: readonly string[], at: number, gaps: boolean): string[] {
  const [first, second, third] = [chars[at]!, chars[at + 1], chars[at + 2]]
  if (second === undefined) return [codeOf(first) + END]
  const grams = [codeOf(first) + codeOf(second)]
  if (third === undefined) return grams
  grams.push(codeOf(first) + codeOf(second) + codeOf(third))
  if (gaps) grams.push(gapGramOf(first, third))
  return grams
}
