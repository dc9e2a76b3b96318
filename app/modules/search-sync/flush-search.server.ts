import { documentOf, type IndexName } from '#search/indexes'
import type { MeilisearchAddress } from '#search/meilisearch/client'
import { writeDocuments } from '#search/meilisearch/documents'
import type { Tx } from '../../platform/db.server'
import {
  clearDirty,
  type DirtyIndex,
  dirtyIndexes,
  markDirty,
  oldestDirty,
  tellWritten,
} from './dirty.store.server'
import { loadFacts } from './documents.store.server'
import { engine } from './engine.server'
import { inSearchTransaction } from './search-transaction.store.server'
import { isBuilding, lockIndex } from './state.store.server'

const BATCH = 400
const LONGEST_MS = 120_000

/** Brings these documents of an index (or of the one being built) to what the database says now. */
export async function writeNow(at: MeilisearchAddress, index: DirtyIndex, ids: string[]): Promise<void> {
  const name = index.replace(/_next$/, '') as IndexName
  const facts = await loadFacts(name, { ids })
  const there = new Set(facts.map(one => one.id))
  await writeDocuments(at, index, {
    put: facts.map(one => documentOf(name, one)),
    remove: ids.filter(id => !there.has(id)),
  })
}

async function flushBatch(tx: Tx, at: MeilisearchAddress, index: IndexName): Promise<number> {
  if (!(await lockIndex(tx, index, false))) return 0
  const rows = await oldestDirty(tx, index, BATCH)
  if (rows.length === 0) return 0
  const ids = rows.map(row => row.documentId)
  if (await isBuilding(tx, index, new Date())) await markDirty(tx, `${index}_next`, ids)
  await writeNow(at, index, ids)
  await clearDirty(tx, rows)
  await tellWritten(tx)
  return rows.length
}

/**
 * Writes what is noted as out of date, batch by batch, until nothing waits. Throws when the engine is away; the
 * notes stay and the next turn catches up.
 * @returns how many documents were written
 */
export async function flushSearch(): Promise<number> {
  const at = engine()
  if (!at) return 0
  let written = 0
  for (const index of await dirtyIndexes()) {
    for (;;) {
      const count = await inSearchTransaction(tx => flushBatch(tx, at, index), LONGEST_MS)
      written += count
      if (count < BATCH) break
    }
  }
  return written
}
