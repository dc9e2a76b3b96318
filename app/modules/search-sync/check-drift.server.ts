import { INDEX_NAMES, type IndexName, versionOf } from '#search/indexes'
import { storedVersions } from '#search/meilisearch/documents'
import { ok, type Result, refuse } from '../../kernel/result'
import { logger } from '../../platform/logger.server'
import { markDirty } from './dirty.store.server'
import { allFacts, loadFacts } from './documents.store.server'
import { engine } from './engine.server'
import { inSearchTransaction } from './search-transaction.store.server'
import { noteDrift } from './state.store.server'

const BATCH = 1000

/** Documents that are not in the index, are there in an old version, or should not be there. */
export type Drift = { documents: number; missing: number; stale: number; extra: number }

/** Leaves out what has changed or caught up between the two readings: only what still differs is drift. */
async function confirmed(index: IndexName, ids: string[], stored: Map<string, string>): Promise<string[]> {
  const facts = new Map((await loadFacts(index, { ids })).map(one => [one.id, versionOf(one)]))
  return ids.filter(id => facts.get(id) !== stored.get(id))
}

/**
 * Compares every document with the database and notes those that differ, so that the next turn mends them.
 * What already waits to be written is no drift.
 */
export async function checkDrift(index: IndexName, now: Date): Promise<Result<Drift, 'no-engine'>> {
  const at = engine()
  if (!at) return refuse('no-engine')
  const stored = new Map<string, string>()
  for await (const page of storedVersions(at, index)) for (const one of page) stored.set(one.id, one.version)
  const unseen = new Set(stored.keys())
  const missing: string[] = []
  const stale: string[] = []
  for await (const page of allFacts(index, BATCH)) {
    for (const facts of page) {
      unseen.delete(facts.id)
      const version = stored.get(facts.id)
      if (version === undefined) missing.push(facts.id)
      else if (version !== versionOf(facts)) stale.push(facts.id)
    }
  }
  const drift = {
    documents: stored.size,
    missing: (await confirmed(index, missing, stored)).length,
    stale: (await confirmed(index, stale, stored)).length,
    extra: unseen.size,
  }
  await inSearchTransaction(tx => markDirty(tx, index, [...missing, ...stale, ...unseen]))
  await noteDrift(index, drift, now)
  return ok(drift)
}

/** Checks every index and says in the log what was found. */
export async function checkAllDrift(now: Date): Promise<void> {
  for (const index of INDEX_NAMES) {
    const drift = await checkDrift(index, now)
    if (drift.ok) logger.info({ index, ...drift.value }, 'search index compared with the database')
  }
}
