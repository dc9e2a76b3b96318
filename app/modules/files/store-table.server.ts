import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ok, type Result, refuse } from '../../kernel/result'
import { sha256 } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { storage } from '../../platform/storage.server'
import { findFile, insertFile } from './files.store.server'
import { sniffKind } from './sniff-kind'
import type { FileOwner, Upload } from './store-upload.server'

/** Lists uploaded on a page; larger ones go through the command line. */
export const MAX_TABLE_UPLOAD = 32 * 1024 * 1024
const EXTENSIONS = ['.csv', '.xlsx', '.jsonl']

export type TableUploadRefusal = 'file-empty' | 'file-too-large' | 'table-kind'

function extensionOf(upload: Upload): string | null {
  const extension = path.extname(upload.name).toLowerCase()
  if (!EXTENSIONS.includes(extension)) return null
  const sheet = sniffKind(upload.bytes) === 'xlsx'
  return sheet === (extension === '.xlsx') ? extension : null
}

/** Stores a list to be imported by a job; the content is checked by the import itself. */
export async function storeTable(
  tx: Tx,
  upload: Upload,
  owner: FileOwner,
): Promise<Result<{ fileId: string; name: string }, TableUploadRefusal>> {
  if (upload.bytes.byteLength === 0) return refuse('file-empty')
  if (upload.bytes.byteLength > MAX_TABLE_UPLOAD) return refuse('file-too-large')
  const extension = extensionOf(upload)
  if (!extension) return refuse('table-kind')
  const key = `import/${randomBytes(16).toString('hex')}`
  await storage().write(key, upload.bytes)
  const name = `${
    path
      .basename(upload.name, path.extname(upload.name))
      .replace(/[^\p{L}\p{N}_ -]/gu, '_')
      .slice(0, 80) || 'list'
  }${extension}`
  const fileId = await insertFile(tx, {
    key,
    name,
    mime: 'application/octet-stream',
    size: upload.bytes.byteLength,
    sha256: sha256(Buffer.from(upload.bytes)),
    purpose: 'import',
    ownerUserId: owner.ownerUserId,
    organisationId: owner.organisationId ?? null,
  })
  return ok({ fileId, name })
}

/** Lays a stored file into a temporary folder for as long as `work` takes. Throws when the file is gone. */
export async function withLocalCopy<T>(
  fileId: string,
  work: (file: { path: string; name: string }) => Promise<T>,
): Promise<T> {
  const file = await findFile(fileId)
  if (!file) throw new Error('stored file is gone')
  const folder = await mkdtemp(path.join(tmpdir(), 'import-'))
  const copy = path.join(folder, `list${path.extname(file.name)}`)
  try {
    await writeFile(copy, await storage().read(file.key))
    return await work({ path: copy, name: file.name })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
