import { type MeilisearchAddress, MeilisearchError } from '#search/meilisearch/client'
import { searchEach } from '#search/meilisearch/search'
import { logger } from '../../platform/logger.server'
import { engine } from '../search-sync/index.server'
import { makeBreaker } from './circuit-breaker'

/** How long an answer may take before PostgreSQL is asked instead. */
const PATIENCE_MS = 900

const breaker = makeBreaker()

/** A small question like those of visitors: an engine that is up but cannot search has not come back. */
async function trial(): Promise<void> {
  const at = engine()
  const query = {
    indexUid: 'openings',
    q: '工程',
    matchingStrategy: 'all',
    attributesToRetrieve: ['id'],
    limit: 1,
  } as const
  if (at) await searchEach(at, [query], PATIENCE_MS)
}

/** An engine that has not answered by then may be away; the database, asked meanwhile, costs nobody's time. */
const HEAD_START_MS = 250
let isAskedAhead = false

/** Asks the other one while the engine is still waited for; only one at a time, for a slow engine means many visitors. */
function askAhead<T>(other: () => Promise<T>) {
  let asked: Promise<T> | undefined
  const timer = setTimeout(() => {
    if (isAskedAhead) return
    isAskedAhead = true
    const done = () => {
      isAskedAhead = false
    }
    asked = other()
    asked.then(done, done)
  }, HEAD_START_MS)
  return { stop: () => clearTimeout(timer), answer: () => asked ?? other() }
}

/**
 * Asks the engine, or the other one when there is no engine, when it has failed lately and not yet come back, or when
 * it fails now.
 * @param ask is given the moment of the clock by which it must have answered
 */
export async function engineOr<T>(
  ask: (at: MeilisearchAddress, until: number) => Promise<T>,
  other: () => Promise<T>,
): Promise<T> {
  const at = engine()
  if (!at || !breaker.mayAsk()) return other()
  const ahead = askAhead(other)
  try {
    return await ask(at, Date.now() + PATIENCE_MS)
  } catch (error) {
    if (!(error instanceof MeilisearchError)) throw error
    if (breaker.hasFailed(trial, () => logger.info('search engine answers again')))
      logger.warn({ err: error.message, code: error.code }, 'search engine failed, the database answers')
    return ahead.answer()
  } finally {
    ahead.stop()
  }
}
