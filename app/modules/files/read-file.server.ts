import { isId } from '../../kernel/ids'
import { decryptBytes } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { storage } from '../../platform/storage.server'
import type { Access } from '../access/index.server'
import { SEALED_PURPOSES } from './file-kinds'
import { findFile, markDeleted } from './files.store.server'

export type FileContent = { name: string; mime: string; bytes: Buffer }

type Stored = { key: string; name: string; mime: string; purpose: string }

async function content(file: Stored): Promise<FileContent> {
  const stored = await storage().read(file.key)
  const sealed = SEALED_PURPOSES.has(file.purpose)
  const bytes = sealed ? decryptBytes(`file:${file.purpose}`, stored) : stored
  return { name: file.name, mime: file.mime, bytes }
}

/**
 * A file for somebody it belongs to: its owner, a member of its organisation, or the talent office for licences.
 * Null for everybody else and for what is not there.
 */
export async function openOwnFile(access: Access, fileId: string): Promise<FileContent | null> {
  const file = isId(fileId) ? await findFile(fileId) : null
  if (!file) return null
  const { actor } = access
  const mine = file.ownerUserId === actor.userId
  const ours =
    file.organisationId !== null &&
    file.organisationId === actor.organisationId &&
    actor.organisation?.status === 'active'
  const office = actor.kind === 'office' && file.purpose === 'licence'
  return mine || ours || office ? content(file) : null
}

/** A file by id without asking whose it is: for modules that have decided it by their own rule. */
export async function openFileUnchecked(fileId: string): Promise<FileContent | null> {
  const file = await findFile(fileId)
  return file ? content(file) : null
}

/** Deletes a file inside a transaction; a job removes its content later. */
export async function deleteFile(tx: Tx, fileId: string, now: Date): Promise<void> {
  await markDeleted(tx, fileId, now)
}

/** Name and size of a file, to be shown beside an upload field. */
export async function describeFile(
  fileId: string,
): Promise<{ id: string; name: string; size: number; createdAt: Date } | null> {
  const file = await findFile(fileId)
  return file && { id: file.id, name: file.name, size: file.size, createdAt: file.createdAt }
}
