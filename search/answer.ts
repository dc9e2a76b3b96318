/**
 * How a list was found. `all`: no question. `strict`: everything asked for is there. `wide`: also other names of it.
 * `near`: nothing held all of it, these come close.
 */
export type AnswerMode = 'all' | 'strict' | 'wide' | 'near'

/** One page of a list, whoever answered. */
export type SearchAnswer<Row, Facet extends string> = {
  rows: Row[]
  total: number
  /** There are more than `total`, and the facets tell the values that occur, not how often: nobody counted further. */
  more?: boolean
  /** How many of them hold the question in their title; only where it was asked for. */
  titleTotal?: number
  facets: Record<Facet, Record<string, number>>
  mode: AnswerMode
  /** Other names asked for (`wide`) or that could be (`strict`). */
  names: string[]
  /** The engine was away: PostgreSQL answered, without pinyin, typing errors and other names. */
  degraded: boolean
}
