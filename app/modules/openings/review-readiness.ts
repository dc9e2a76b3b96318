import { type Refused, refuse } from '../../kernel/result'
import { isExpired } from './accepts-applications'
import { findInFacts } from './find-discrimination'
import { missingFacts, type OpeningFacts } from './opening-facts'

/** Why facts may not go before the reviewer: something missing, a day in the past, wording the law forbids. */
export function whyNotReviewable(
  facts: OpeningFacts,
  now: Date,
): Refused<'incomplete' | 'expired' | 'discriminating'> | null {
  const missing = missingFacts(facts)
  if (missing.length > 0) return refuse('incomplete', { missing })
  if (isExpired(facts.validUntil, now)) return refuse('expired')
  return whyWordsRefused(facts)
}

/** The refusal that names field and words of discriminating wording, or null. */
export function whyWordsRefused(facts: OpeningFacts): Refused<'discriminating'> | null {
  const findings = findInFacts(facts).filter(finding => finding.severity === 'hard')
  if (findings.length === 0) return null
  return refuse('discriminating', { findings })
}
