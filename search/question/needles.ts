import { chineseWords } from '../text/words'
import type { Plan } from './plan'
import { readTerms, type Term } from './terms'

function needlesOf(term: Term): string[] {
  return term.kind === 'run' ? [term.text, ...chineseWords(term.text)] : [term.text]
}

function pairs(text: string): string[] {
  const chars = [...text]
  return chars.slice(1).map((char, at) => chars[at]! + char)
}

/** What to mark in an answer: the words asked for, the other names, and for near hits the pieces that agree. */
export function needlesFor(plan: Plan, mode: 'all' | 'strict' | 'wide' | 'near'): string[] {
  const own = plan.terms.wanted.flatMap(needlesOf)
  if (mode === 'wide')
    return [...own, ...plan.names.flatMap(name => readTerms(name).wanted.flatMap(needlesOf))]
  if (mode === 'near') return [...own, ...plan.terms.wanted.flatMap(term => pairs(term.text))]
  return own
}
