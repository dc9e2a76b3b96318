import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import {
  deleteFile,
  type FileContent,
  openFileUnchecked,
  storeUpload,
  type Upload,
} from '../files/index.server'
import { policyFileChanged } from './policy.events'
import {
  countFiles,
  findPolicyFile,
  insertPolicyFile,
  lockPolicy,
  takePolicyFile,
} from './policy.store.server'
import { POLICY_STATUSES } from './policy-status'

const MOST_FILES = 10

/** Adds an attachment to a policy. */
export function addPolicyFile(access: Access, policyId: string, file: Upload) {
  return transaction(async tx => {
    if (!isId(policyId) || !(await lockPolicy(tx, policyId))) return refuse('not-found')
    if ((await countFiles(tx, policyId)) >= MOST_FILES) return refuse('too-many')
    const stored = await storeUpload(tx, file, 'policy', { ownerUserId: access.actor.userId })
    if (!stored.ok) return stored
    const { fileId } = stored.value
    const facts = { name: file.name.slice(0, 200), size: file.bytes.byteLength, at: access.now }
    await insertPolicyFile(tx, { policyId, fileId, ...facts })
    await recordChange(tx, access, {
      event: policyFileChanged,
      payload: { policyId, fileId, removed: false },
      subject: { kind: 'policy', id: policyId },
    })
    return ok(null)
  })
}

/** Removes an attachment of a policy. */
export function removePolicyFile(access: Access, policyId: string, id: string) {
  return transaction(async tx => {
    const fileId = isId(policyId) && isId(id) ? await takePolicyFile(tx, policyId, id) : null
    if (!fileId) return refuse('not-found')
    await deleteFile(tx, fileId, access.now)
    await recordChange(tx, access, {
      event: policyFileChanged,
      payload: { policyId, fileId, removed: true },
      subject: { kind: 'policy', id: policyId },
    })
    return ok(null)
  })
}

/** An attachment for the public, or for the office also of what is not published; null otherwise. */
export async function openPolicyFile(
  policyId: string,
  id: string,
  { office }: { office: boolean },
): Promise<FileContent | null> {
  if (!isId(policyId) || !isId(id)) return null
  const fileId = await findPolicyFile(policyId, id, office ? POLICY_STATUSES : ['published'])
  return fileId ? openFileUnchecked(fileId) : null
}
