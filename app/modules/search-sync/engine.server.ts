import type { MeilisearchAddress } from '#search/meilisearch/client'

/** Where the search engine is; null when there is none. Read each time: tests start one after the process. */
export function engine(): MeilisearchAddress | null {
  const { MEILI_URL: url, MEILI_KEY: key = '' } = process.env
  return url ? { url: url.replace(/\/+$/, ''), key } : null
}
