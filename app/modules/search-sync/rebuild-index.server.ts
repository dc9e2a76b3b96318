import { documentOf, INDEXES, type IndexName, settingsHash } from '#search/indexes'
import { type MeilisearchAddress, MeilisearchError, taskDone } from '#search/meilisearch/client'
import { makeIndex, sendDocuments, swapIn } from '#search/meilisearch/documents'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { clearDirty, forgetDirty, oldestDirty, tellWritten } from './dirty.store.server'
import { allFacts } from './documents.store.server'
import { engine } from './engine.server'
import { writeNow } from './flush-search.server'
import { inSearchTransaction } from './search-transaction.store.server'
import { claimBuild, dropBuild, finishBuild, lockIndex, touchBuild } from './state.store.server'

const BATCH = 500
/** Batches that may wait in the engine's queue while the next is made. */
const AHEAD = 12
const SWAP_MS = 600_000

/** The engine writes what waits in its queue together, which costs it much less than one batch after the other. */
async function fill(
  at: MeilisearchAddress,
  index: IndexName,
  said: (written: number) => void,
): Promise<number> {
  const sent: { task: number; count: number }[] = []
  let written = 0
  const confirm = async (waiting: number) => {
    while (sent.length > waiting) {
      const { task, count } = sent.shift()!
      await taskDone(at, task)
      await touchBuild(index, new Date())
      written += count
      said(written)
    }
  }
  for await (const facts of allFacts(index, BATCH)) {
    const put = facts.map(one => documentOf(index, one))
    sent.push({ task: await sendDocuments(at, `${index}_next`, put), count: put.length })
    await confirm(AHEAD)
  }
  await confirm(0)
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
