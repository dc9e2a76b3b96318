import { documentOf, INDEXES, type IndexName, settingsHash } from '#search/indexes'
import { type MeilisearchAddress, MeilisearchError } from '#search/meilisearch/client'
import { makeIndex, swapIn, writeDocuments } from '#search/meilisearch/documents'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { clearDirty, forgetDirty, oldestDirty, tellWritten } from './dirty.store.server'
import { allFacts } from './documents.store.server'
import { engine } from './engine.server'
import { writeNow } from './flush-search.server'
import { inSearchTransaction } from './search-transaction.store.server'
import { claimBuild, dropBuild, finishBuild, lockIndex, touchBuild } from './state.store.server'

const BATCH = 500
const SWAP_MS = 600_000

async function fill(
  at: MeilisearchAddress,
  index: IndexName,
  said: (written: number) => void,
): Promise<number> {
  let written = 0
  for await (const facts of allFacts(index, BATCH)) {
    const put = facts.map(one => documentOf(index, one))
    await writeDocuments(at, `${index}_next`, { put, remove: [] })
    await touchBuild(index, new Date())
    written += put.length
    said(written)
  }
  return written
}

/** While nobody else writes: what changed since the rebuild began, then the swap. */
async function finish(tx: Tx, at: MeilisearchAddress, index: IndexName): Promise<void> {
  await lockIndex(tx, index, true)
  for (;;) {
    const rows = await oldestDirty(tx, `${index}_next`, BATCH)
    if (rows.length === 0) break
    await writeNow(
      at,
      `${index}_next`,
      rows.map(row => row.documentId),
    )
    await clearDirty(tx, rows)
  }
  await swapIn(at, index, `${index}_next`)
  await finishBuild(tx, index, settingsHash(index), new Date())
  await tellWritten(tx)
}

/**
 * Builds an index anew beside the living one and lets it take over when it is complete; searches are answered all
 * the while, and changes made meanwhile are in it.
 * @param said is told how many documents are written
 */
export async function rebuildIndex(
  index: IndexName,
  said: (written: number) => void = () => {},
): Promise<Result<{ documents: number }, 'no-engine' | 'under-way' | 'engine-away'>> {
  const at = engine()
  if (!at) return refuse('no-engine')
  if (!(await claimBuild(index, new Date()))) return refuse('under-way')
  try {
    await inSearchTransaction(tx => forgetDirty(tx, `${index}_next`))
    await makeIndex(at, `${index}_next`, INDEXES[index].settings)
    const documents = await fill(at, index, said)
    await inSearchTransaction(tx => finish(tx, at, index), SWAP_MS)
    return ok({ documents })
  } catch (error) {
    await dropBuild(index)
    if (error instanceof MeilisearchError && error.status === null) return refuse('engine-away')
    throw error
  }
}
