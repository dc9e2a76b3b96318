import { Highlight, type Segment } from '~/ui/text/highlight'

/** Text with the places marked that the search found: begins and ends by turns. */
export function Marked({ text, marks }: { text: string; marks: readonly number[] }) {
  if (marks.length === 0) return text
  const segments: Segment[] = []
  let place = 0
  for (let at = 0; at + 1 < marks.length; at += 2) {
    const [from, to] = [marks[at]!, marks[at + 1]!]
    if (from > place) segments.push({ text: text.slice(place, from) })
    segments.push({ text: text.slice(from, to), hit: true })
    place = to
  }
  if (place < text.length) segments.push({ text: text.slice(place) })
  return <Highlight segments={segments} />
}
