import { INDEX_NAMES, type IndexName, settingsHash } from '#search/indexes'
import type { MeilisearchAddress } from '#search/meilisearch/client'
import { countDocuments } from '#search/meilisearch/documents'
import { ok } from '../../kernel/result'
import { logger } from '../../platform/logger.server'
import { transaction } from '../../platform/transaction.server'
import { markChangedSince } from './dirty.store.server'
import { loadFacts } from './documents.store.server'
import { engine } from './engine.server'
import { flushSearch } from './flush-search.server'
import { rebuildIndex } from './rebuild-index.server'
import { findState } from './state.store.server'

const TURN_MS = 1000
const LOOKED_BACK_MS = 120_000
const LONGEST_PAUSE_MS = 15_000

/** Whether an index is there and not empty while there are things to be found: somebody may have emptied it. */
async function isFilled(at: MeilisearchAddress, index: IndexName): Promise<boolean> {
  const count = await countDocuments(at, index)
  if (count === 0) return (await loadFacts(index, { after: null, take: 1 })).length === 0
  return count !== null
}

/** Builds every index that is missing, emptied or built for other settings. Throws when the engine is away. */
export async function ensureIndexes(): Promise<void> {
  const at = engine()
  if (!at) return
  for (const index of INDEX_NAMES) {
    const state = await findState(index)
    if (state?.settingsHash === settingsHash(index) && (await isFilled(at, index))) continue
    const result = await rebuildIndex(index)
    if (result.ok) logger.info({ index, documents: result.value.documents }, 'search index built')
    else if (result.code === 'engine-away') throw new Error('search engine away')
  }
}

/**
 * A writer that was killed may have left a request on its way, which the engine takes after those of its successor: what
 * was changed of late is written once more by a process that starts. Without an engine nothing waits for one.
 */
async function lookBack(now: Date): Promise<void> {
  if (!engine()) return
  await transaction(async tx => {
    await markChangedSince(tx, new Date(now.getTime() - LOOKED_BACK_MS))
    return ok(null)
  })
}

/**
 * Keeps the indexes in step with the database for as long as the process runs: a turn a second, slower while the
 * engine is away, everything that waited as soon as it is back.
 * @returns stops it after the turn at work
 */
export function keepSearchInStep(): () => Promise<void> {
  let stopped = false
  let wake = () => {}
  let pause = TURN_MS
  let hasLookedBack = false
  const turn = async () => {
    try {
      if (!hasLookedBack) await lookBack(new Date())
      hasLookedBack = true
      await ensureIndexes()
      await flushSearch()
      pause = TURN_MS
    } catch (error) {
      if (pause === TURN_MS) logger.warn({ err: String(error) }, 'search engine away, changes wait')
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  }
  const loop = (async () => {
    while (!stopped) {
      await turn()
      if (stopped) break
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, pause)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  })()
  return async () => {
    stopped = true
    wake()
    await loop
  }
}
