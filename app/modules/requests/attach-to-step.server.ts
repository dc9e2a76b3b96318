import { ok } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import type { ChangeContext } from '../events/index.server'
import { storeUpload, type Upload } from '../files/index.server'
import { insertAttachment } from './request.store.server'

export type Attached = Upload

/** Stores files with a step of the trail; refused as a whole when one of them is not acceptable. */
export async function attachToStep(
  tx: Tx,
  access: ChangeContext,
  to: { requestId: string; stepId: string; files: readonly Attached[] },
) {
  for (const file of to.files) {
    const stored = await storeUpload(tx, file, 'request', { ownerUserId: access.actor.userId! })
    if (!stored.ok) return stored
    const { fileId } = stored.value
    await insertAttachment(tx, {
      requestId: to.requestId,
      stepId: to.stepId,
      fileId,
      name: file.name.slice(0, 200),
      size: file.bytes.byteLength,
      at: access.now,
    })
  }
  return ok(null)
}
