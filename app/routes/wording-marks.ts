import type { Segment } from '~/ui/text/highlight'

type Place = { words: string; index: number }

/** Cuts a text at the places found in it, in order; places that overlap an earlier one are passed over. */
export function marked(text: string, places: readonly Place[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { words, index } of [...places].sort((a, b) => a.index - b.index)) {
    if (index < at) continue
    if (index > at) segments.push({ text: text.slice(at, index) })
    segments.push({ text: words, hit: true })
    at = index + words.length
  }
  if (at < text.length) segments.push({ text: text.slice(at) })
  return segments
}
