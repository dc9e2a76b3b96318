import { ok, type Result } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange, recordEvent } from '../events/index.server'
import type { UploadRefusal } from '../files/index'
import { deleteFile, extractText, openFileUnchecked, storeUpload, type Upload } from '../files/index.server'
import { ownTalent } from './edit-talent.server'
import { refreshSummary } from './refresh-summary.server'
import { resumeAttached, talentUpdated } from './talents.events'
import { findFacts, updateTalent } from './talents.store.server'

/** Attaches a résumé to the actor's own profile in place of the one before. */
export async function attachResume(
  access: Access,
  upload: Upload,
): Promise<Result<{ fileId: string }, UploadRefusal>> {
  return transaction<Result<{ fileId: string }, UploadRefusal>>(async tx => {
    const talentId = await ownTalent(tx, access)
    const { resumeFileId } = await findFacts(tx, talentId)
    const stored = await storeUpload(tx, upload, 'resume', { ownerUserId: access.actor.userId })
    if (!stored.ok) return stored
    if (resumeFileId) await deleteFile(tx, resumeFileId, access.now)
    await updateTalent(tx, talentId, { resumeFileId: stored.value.fileId, resumeText: '' })
    await refreshSummary(tx, talentId)
    await recordChange(tx, access, {
      event: resumeAttached,
      payload: { talentId, fileId: stored.value.fileId },
      subject: { kind: 'talent', id: talentId },
    })
    return stored
  })
}

/** Takes the actor's résumé away; its content is removed by a job. */
export async function removeResume(access: Access): Promise<Result<null>> {
  return transaction<Result<null>>(async tx => {
    const talentId = await ownTalent(tx, access)
    const { resumeFileId } = await findFacts(tx, talentId)
    if (!resumeFileId) return ok(null)
    await deleteFile(tx, resumeFileId, access.now)
    await updateTalent(tx, talentId, { resumeFileId: null, resumeText: '' })
    await refreshSummary(tx, talentId)
    await recordChange(tx, access, {
      event: talentUpdated,
      payload: { talentId },
      subject: { kind: 'talent', id: talentId },
      detail: { part: 'resume-removed' },
    })
    return ok(null)
  })
}

/**
 * Reads the text of an attached résumé for search (called by the worker, again after a failure). A file that cannot
 * be read leaves the text empty; the file itself stays.
 */
export async function readResume(talentId: string, fileId: string, now: Date): Promise<void> {
  const file = await openFileUnchecked(fileId)
  if (!file) return
  const text = await extractText(file.bytes, file.mime).catch(() => '')
  await transaction(async tx => {
    const { resumeFileId } = await findFacts(tx, talentId)
    if (resumeFileId !== fileId) return ok(null)
    await updateTalent(tx, talentId, { resumeText: text })
    await recordEvent(tx, talentUpdated, { talentId }, { userId: null, now })
    return ok(null)
  })
}
