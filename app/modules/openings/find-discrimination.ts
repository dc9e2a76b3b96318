import { type DiscriminationCategory, type Severity, WORD_RULES } from './discrimination-words'
import { type OpeningFact, type OpeningFacts, WORDED_FACTS } from './opening-facts'

/** One wording found: the words as they stand, and where they begin (UTF-16 units). */
export type Finding = { category: DiscriminationCategory; severity: Severity; words: string; index: number }
export type FactFinding = Finding & { field: OpeningFact }

/** Full-width letters and digits become narrow ones; every character keeps its place. */
function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, mark =>
    '（）：，；＜～'.includes(mark) ? mark : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  )
}

function overlaps(a: Finding, b: Finding): boolean {
  return a.index < b.index + b.words.length && b.index < a.index + a.words.length
}

/**
 * Wording that discriminates by sex, age, ethnicity, religion, household registration, marriage, health or
 * looks, in the order of the text; where two rules meet, the first of the vocabulary is kept.
 */
export function findDiscrimination(text: string): Finding[] {
  const plain = narrow(text)
  const found: Finding[] = []
  for (const { category, severity, pattern, accept } of WORD_RULES) {
    for (const match of plain.matchAll(pattern)) {
      if (match[0].trim() === '' || (accept && !accept(match))) continue
      const words = text.slice(match.index, match.index + match[0].length)
      const finding = { category, severity, words, index: match.index }
      if (!found.some(other => overlaps(other, finding))) found.push(finding)
    }
  }
  return found.sort((a, b) => a.index - b.index)
}

/** The findings in every worded fact of an opening; lists are searched entry by entry. */
export function findInFacts(facts: Pick<OpeningFacts, (typeof WORDED_FACTS)[number]>): FactFinding[] {
  return WORDED_FACTS.flatMap(field => {
    const value = facts[field]
    const texts = Array.isArray(value) ? value : [value]
    return texts.flatMap(text => findDiscrimination(text).map(finding => ({ ...finding, field })))
  })
}
