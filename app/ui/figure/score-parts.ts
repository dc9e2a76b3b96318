export interface ScorePart {
  readonly name: string
  readonly got: number
  readonly max: number
  /** Why so many points; one short sentence. */
  readonly reason?: string
}

export interface ScoreStrip {
  readonly x: number
  readonly width: number
  readonly filled: number
}

/** Points got and possible over all parts. */
export function scoreTotal(parts: readonly ScorePart[]): { got: number; max: number } {
  return parts.reduce((sum, part) => ({ got: sum.got + part.got, max: sum.max + part.max }), {
    got: 0,
    max: 0,
  })
}

/** Places of the parts on a strip as wide as all points together; the widths add up to it. */
export function scoreStrips(parts: readonly ScorePart[]): ScoreStrip[] {
  let x = 0
  return parts.map(part => {
    const strip = { x, width: part.max, filled: Math.min(Math.max(part.got, 0), part.max) }
    x += part.max
    return strip
  })
}
