import { Fragment } from 'react'

export interface Segment {
  readonly text: string
  readonly hit?: boolean
}

/** Text with its matches marked; a plain string is one segment without a match. */
export function Highlight({ segments }: { segments: string | readonly Segment[] }) {
  if (typeof segments === 'string') return segments
  return segments.map((segment, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity besides their place
    segment.hit ? <mark key={index}>{segment.text}</mark> : <Fragment key={index}>{segment.text}</Fragment>,
  )
}

/** Cuts text at the search engine's own marks, e.g. `<em>` and `</em>`, into segments. */
export function segmentsOf(marked: string, open: string, close: string): Segment[] {
  const segments: Segment[] = []
  for (const [index, piece] of marked.split(open).entries()) {
    const [hit, rest] = index === 0 ? [undefined, piece] : cut(piece, close)
    if (hit) segments.push({ text: hit, hit: true })
    if (rest) segments.push({ text: rest })
  }
  return segments
}

function cut(piece: string, close: string): [string | undefined, string] {
  const end = piece.indexOf(close)
  return end < 0 ? [undefined, piece] : [piece.slice(0, end), piece.slice(end + close.length)]
}
