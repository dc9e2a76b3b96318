import { setTimeout as pause } from 'node:timers/promises'
import { logger } from '../../platform/logger.server'
import { storage } from '../../platform/storage.server'
import { engine, flushSearch } from '../search-sync/index.server'
import { countWaiting, findReceipt, findUnfinished, noteCleared } from './receipts.store.server'

type Receipt = NonNullable<Awaited<ReturnType<typeof findReceipt>>>
const BATCH = 50
const TURNS = 10
const TURN_MS = 300
const PATIENCE_MS = 5_000

async function clearIndex(receipt: Receipt, now: Date): Promise<void> {
  if (receipt.searchAt) return
  if (!engine() || receipt.documentIds.length === 0) return noteCleared(receipt.id, { searchAt: now })
  for (let turn = 0; turn < TURNS; turn++) {
    await flushSearch()
    if ((await countWaiting(receipt.documentIds)) === 0) return noteCleared(receipt.id, { searchAt: now })
    // Another process is writing the index at this moment.
    await pause(TURN_MS)
  }
}

async function clearFiles(receipt: Receipt, now: Date): Promise<void> {
  if (receipt.filesAt) return
  for (const key of receipt.fileKeys) await storage().remove(key)
  await noteCleared(receipt.id, { filesAt: now, fileKeys: [] })
}

async function finish(receipt: Receipt, now: Date): Promise<void> {
  try {
    await clearFiles(receipt, now)
    await clearIndex(receipt, now)
  } catch (error) {
    logger.warn({ err: String(error), receipt: receipt.id }, 'erasure to be finished by the schedule')
  }
}

/**
 * Removes from index and storage what a receipt names; what cannot be reached now waits for the schedule. Nobody is
 * kept waiting by a server that hangs: after five seconds the rest goes on by itself.
 */
export async function finishReceipt(code: string, now: Date): Promise<void> {
  const receipt = await findReceipt(code)
  if (receipt) await Promise.race([finish(receipt, now), pause(PATIENCE_MS, undefined, { ref: false })])
}

/** Takes up all receipts of which index or files are still to be cleared; returns how many there were. */
export async function finishReceipts(now: Date): Promise<number> {
  const waiting = await findUnfinished(BATCH)
  for (const receipt of waiting) await finish(receipt, now)
  return waiting.length
}
