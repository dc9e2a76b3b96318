import { logger } from '../../platform/logger.server'
import { storage } from '../../platform/storage.server'
import { engine, flushSearch } from '../search-sync/index.server'
import { countWaiting, findReceipt, findUnfinished, noteCleared } from './receipts.store.server'

type Receipt = NonNullable<Awaited<ReturnType<typeof findReceipt>>>
const BATCH = 50

async function clearIndex(receipt: Receipt, now: Date): Promise<void> {
  if (receipt.searchAt) return
  if (engine() && receipt.documentIds.length > 0) {
    await flushSearch()
    if ((await countWaiting(receipt.documentIds)) > 0) return
  }
  await noteCleared(receipt.id, { searchAt: now })
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

/** Removes from index and storage what a receipt names; what cannot be reached now waits for the schedule. */
export async function finishReceipt(code: string, now: Date): Promise<void> {
  const receipt = await findReceipt(code)
  if (receipt) await finish(receipt, now)
}

/** Takes up all receipts of which index or files are still to be cleared; returns how many there were. */
export async function finishReceipts(now: Date): Promise<number> {
  const waiting = await findUnfinished(BATCH)
  for (const receipt of waiting) await finish(receipt, now)
  return waiting.length
}
