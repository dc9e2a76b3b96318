import { afterAll } from 'vitest'
import { ownServers } from './servers'

/**
 * An empty Meilisearch for this test file; `MEILI_URL` and `MEILI_KEY` point at it. Call it once at the top level.
 * @returns address and key, or nothing where this platform has no Meilisearch
 */
export async function testSearch(): Promise<{ url: string; key: string } | undefined> {
  const { environment, end } = await ownServers(['meilisearch'])
  afterAll(end)
  const { MEILI_URL: url, MEILI_KEY: key } = environment
  if (!url || !key) return undefined
  Object.assign(process.env, { MEILI_URL: url, MEILI_KEY: key })
  return { url, key }
}
