import { type MeilisearchAddress, MeilisearchError } from '#search/meilisearch/client'
import { logger } from '../../platform/logger.server'
import { engine } from '../search-sync/index.server'
import { hasAnswered, hasFailed, mayAsk } from './circuit-breaker'

/** How long an answer may take before PostgreSQL is asked instead. */
const PATIENCE_MS = 900

/**
 * Asks the engine, or the other one when there is no engine, when it rests after a failure, or when it fails now.
 * @param ask is given the moment of the clock by which it must have answered
 */
export async function engineOr<T>(
  ask: (at: MeilisearchAddress, until: number) => Promise<T>,
  other: () => Promise<T>,
): Promise<T> {
  const at = engine()
  const begun = Date.now()
  if (!at || !mayAsk(begun)) return other()
  try {
    const answer = await ask(at, begun + PATIENCE_MS)
    hasAnswered()
    return answer
  } catch (error) {
    if (!(error instanceof MeilisearchError)) {
      hasAnswered()
      throw error
    }
    hasFailed(Date.now())
    logger.warn({ err: error.message, code: error.code }, 'search engine failed, the database answers')
    return other()
  }
}
