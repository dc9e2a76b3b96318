import { randomBytes } from 'node:crypto'
import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import { readSettings } from '../settings/index.server'
import { HOLDINGS } from './contributors.server'
import { finishReceipt } from './finish-receipts.server'
import { dataExpired } from './privacy.events'
import { type ReceiptLine, receiptLine } from './receipt'
import { insertReceipt, takeFiles } from './receipts.store.server'

/**
 * Removes what is past the time the rules give it, of everybody, and writes a receipt; nothing is written when there
 * was nothing to remove.
 * @returns the code of the receipt
 */
export async function expireData(now: Date): Promise<string | null> {
  const { retention: rules } = await readSettings()
  const done = await transaction(async tx => {
    const lines: ReceiptLine[] = []
    const fileIds: string[] = []
    for (const { key, expire } of HOLDINGS) {
      if (!expire) continue
      const gone = await expire(tx, { now, rules })
      lines.push(...receiptLine(key, gone))
      fileIds.push(...(gone.fileIds ?? []))
    }
    const fileKeys = await takeFiles(tx, fileIds)
    if (lines.length === 0) return ok(null)
    const receipt = await insertReceipt(tx, {
      code: randomBytes(15).toString('base64url'),
      kind: 'retention',
      lines,
      fileKeys,
      files: fileKeys.length,
      databaseAt: now,
      searchAt: now,
    })
    await recordChange(
      tx,
      { actor: { userId: null, kind: 'system' }, now },
      {
        event: dataExpired,
        payload: { receiptId: receipt.id },
        subject: { kind: 'privacy-receipt', id: receipt.id },
      },
    )
    return ok(receipt.code)
  })
  if (!done.ok || !done.value) return null
  await finishReceipt(done.value, now)
  return done.value
}
