import { foldText } from './fold'

/** Pairs of places in a text, begin included, end not: flat, ascending, without overlaps. */
export type Marks = number[]

/** Characters that (nearly all) stay one character each when folded. */
const PLAIN = /^[\x20-\x7e\u4e00-\u9fff（），、。；：]*$/

/** Where any of the folded needles stands in a text, in UTF-16 places of the text itself. */
export function marksIn(text: string, needles: readonly string[]): Marks {
  if (needles.length === 0) return []
  if (PLAIN.test(text)) {
    const same = foldText(text)
    if (same.length === text.length) return joined(hits(same, needles))
  }
  let folded = ''
  const origin: number[] = []
  let place = 0
  for (const char of text) {
    const piece = foldText(char)
    for (let at = 0; at < piece.length; at++) origin.push(place)
    folded += piece
    place += char.length
  }
  origin.push(text.length)
  return joined(hits(folded, needles).map(([from, to]) => [origin[from]!, origin[to]!]))
}

function hits(folded: string, needles: readonly string[]): [number, number][] {
  const found: [number, number][] = []
  for (const needle of needles) {
    for (let at = folded.indexOf(needle); at >= 0 && needle; at = folded.indexOf(needle, at + needle.length))
      found.push([at, at + needle.length])
  }
  return found
}

function joined(ranges: [number, number][]): Marks {
  const marks: Marks = []
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = marks.at(-1)
    if (last !== undefined && from <= last) marks[marks.length - 1] = Math.max(last, to)
    else marks.push(from, to)
  }
  return marks
}
