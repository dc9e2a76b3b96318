import { chineseWords } from '../text/words'
import type { Term, Terms } from './terms'
import { coveringPieces } from './translate'

/** A question as pieces of at most three characters, for a store that knows only these. */
export type Pieces = {
  /** All must be there. */
  wanted: string[]
  /** Of each group, one must be missing. */
  excluded: string[][]
}

function piecesOf(term: Term): readonly string[] {
  if (term.kind === 'run') return chineseWords(term.text)
  return term.text.split(' ').flatMap(coveringPieces)
}

/** The pieces of a question. */
export function questionPieces(terms: Terms): Pieces {
  return {
    wanted: [...new Set(terms.wanted.flatMap(piecesOf))].filter(piece => piece !== ''),
    excluded: terms.excluded.map(term => [...piecesOf(term)]),
  }
}
