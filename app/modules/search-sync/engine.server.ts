import type { MeilisearchAddress } from '#search/meilisearch/client'
import { env } from '../../platform/env.server'

/** Where the search engine is; null when there is none and PostgreSQL answers every search. */
export function engine(): MeilisearchAddress | null {
  const { MEILI_URL: url, MEILI_KEY: key } = env()
  return url ? { url, key } : null
}
