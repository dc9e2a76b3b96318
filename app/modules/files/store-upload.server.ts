import { randomBytes } from 'node:crypto'
import { ok, type Result } from '../../kernel/result'
import { encryptBytes, sha256 } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { storage } from '../../platform/storage.server'
import { checkUpload, safeFileName, type UploadRefusal } from './check-upload'
import { type FilePurpose, MIME, SEALED_PURPOSES } from './file-kinds'
import { insertFile } from './files.store.server'

export type Upload = { name: string; bytes: Uint8Array }
export type FileOwner = { ownerUserId: string; organisationId?: string | null }

/**
 * Checks and stores an upload inside the transaction of the command that asked for it. The content is written before
 * the record commits; when the transaction fails the content is an orphan under a random key that nobody can address.
 */
export async function storeUpload(
  tx: Tx,
  upload: Upload,
  purpose: FilePurpose,
  owner: FileOwner,
): Promise<Result<{ fileId: string }, UploadRefusal>> {
  const checked = checkUpload(upload.bytes, purpose)
  if (!checked.ok) return checked
  const key = `${purpose}/${randomBytes(16).toString('hex')}`
  const sealed = SEALED_PURPOSES.has(purpose)
  await storage().write(key, sealed ? encryptBytes(`file:${purpose}`, upload.bytes) : upload.bytes)
  const fileId = await insertFile(tx, {
    key,
    name: safeFileName(upload.name, checked.value),
    mime: MIME[checked.value],
    size: upload.bytes.byteLength,
    sha256: sha256(Buffer.from(upload.bytes)),
    purpose,
    ownerUserId: owner.ownerUserId,
    organisationId: owner.organisationId ?? null,
  })
  return ok({ fileId })
}
