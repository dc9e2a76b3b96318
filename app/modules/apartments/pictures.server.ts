import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import type { UploadRefusal } from '../files/index'
import {
  deleteFile,
  type FileContent,
  openFileUnchecked,
  storeUpload,
  type Upload,
} from '../files/index.server'
import { apartmentChanged } from './apartments.events'
import { deletePicture, findPictureFile, insertPicture } from './apartments.store.server'

type Picture = { projectId: string; unitId: string | null; kind: 'photo' | 'plan'; caption: string }

/** Adds a photograph or a plan to a project or one of its units. */
export async function addPicture(
  access: Access,
  picture: Picture,
  upload: Upload,
): Promise<Result<null, UploadRefusal>> {
  return transaction<Result<null, UploadRefusal>>(async tx => {
    const owner = { ownerUserId: access.actor.userId, organisationId: access.actor.organisationId }
    const stored = await storeUpload(tx, upload, 'picture', owner)
    if (!stored.ok) return stored
    await insertPicture(tx, { ...picture, fileId: stored.value.fileId, createdAt: access.now })
    await recordChange(tx, access, {
      event: apartmentChanged,
      payload: { projectId: picture.projectId },
      subject: { kind: 'apartment-project', id: picture.projectId },
      detail: { what: 'picture' },
    })
    return ok(null)
  })
}

/** Takes a picture away. */
export async function removePicture(
  access: Access,
  projectId: string,
  pictureId: string,
): Promise<Result<null, 'not-found'>> {
  if (!isId(projectId) || !isId(pictureId)) return refuse('not-found')
  return transaction<Result<null, 'not-found'>>(async tx => {
    const fileId = await deletePicture(tx, projectId, pictureId)
    if (!fileId) return refuse('not-found')
    await deleteFile(tx, fileId, access.now)
    await recordChange(tx, access, {
      event: apartmentChanged,
      payload: { projectId },
      subject: { kind: 'apartment-project', id: projectId },
      detail: { what: 'picture' },
    })
    return ok(null)
  })
}

/** A picture of a published project for everybody; of any project for the office. */
export async function openPicture(pictureId: string, office: boolean): Promise<FileContent | null> {
  const fileId = isId(pictureId) ? await findPictureFile(pictureId, !office) : null
  return fileId ? openFileUnchecked(fileId) : null
}
