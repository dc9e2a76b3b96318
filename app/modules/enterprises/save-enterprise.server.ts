import { ok, type Result, refuse } from '../../kernel/result'
import type { Prisma, Tx } from '../../platform/db.server'
import { romanise } from '../../platform/pinyin.server'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import type { UploadRefusal } from '../files/index'
import { deleteFile, storeUpload, type Upload } from '../files/index.server'
import { enterpriseChanged } from './enterprise.events'
import type { EnterpriseInput } from './enterprise.schema'
import {
  type EnterpriseRecord,
  findEnterprise,
  findTaken,
  updateEnterprise,
} from './enterprises.store.server'
import { isMaterialChange, missingForReview } from './review-needs'
import { applyMove } from './submit-enterprise.server'

export type SaveRefusal = 'not-found' | 'name-taken' | 'credit-code-taken' | 'incomplete' | UploadRefusal

type Save = {
  access: Access
  input: EnterpriseInput
  licence: Upload | null
  /** Also hands the profile in for review, where the state allows it. */
  submit: boolean
}

function columns(input: EnterpriseInput, licenceFileId: string | null) {
  const optional = (text: string) => text || null
  return {
    ...input,
    ...romanise(input.name),
    shortName: optional(input.shortName),
    creditCode: optional(input.creditCode),
    industryCode: optional(input.industryCode),
    cluster: optional(input.cluster),
    size: input.size ?? null,
    website: optional(input.website),
    contactName: optional(input.contactName),
    contactPhone: optional(input.contactPhone),
    contactEmail: optional(input.contactEmail),
    licenceFileId,
  } satisfies Prisma.EnterpriseUncheckedUpdateInput
}

async function keepLicence(tx: Tx, save: Save, before: EnterpriseRecord) {
  if (!save.licence) return ok(before.licenceFileId)
  const owner = { ownerUserId: save.access.actor.userId, organisationId: before.id }
  const stored = await storeUpload(tx, save.licence, 'licence', owner)
  if (!stored.ok) return stored
  if (before.licenceFileId) await deleteFile(tx, before.licenceFileId, save.access.now)
  return ok(stored.value.fileId)
}

async function settle(tx: Tx, save: Save, before: EnterpriseRecord, after: EnterpriseRecord) {
  const handIn = save.submit && (before.status === 'unverified' || before.status === 'returned')
  if (handIn && missingForReview(after).length > 0) {
    return refuse('incomplete', { missing: missingForReview(after) })
  }
  if (handIn) await applyMove(tx, save.access, before, 'submit')
  if (before.status === 'approved' && isMaterialChange(before, after)) {
    await applyMove(tx, save.access, before, 'recheck')
  }
  return ok(null)
}

async function inTransaction(tx: Tx, save: Save): Promise<Result<{ rechecked: boolean }, SaveRefusal>> {
  const before = await findEnterprise(save.access.actor.organisationId ?? '', tx)
  if (!before) return refuse('not-found')
  const taken = await findTaken(tx, before.id, save.input.name, save.input.creditCode || null)
  if (taken) return refuse(taken === 'name' ? 'name-taken' : 'credit-code-taken')
  const licence = await keepLicence(tx, save, before)
  if (!licence.ok) return licence
  await updateEnterprise(tx, before.id, columns(save.input, licence.value))
  const after = (await findEnterprise(before.id, tx))!
  await recordChange(tx, save.access, {
    event: enterpriseChanged,
    payload: { enterpriseId: before.id },
    subject: { kind: 'enterprise', id: before.id },
    detail: { material: isMaterialChange(before, after) },
  })
  const settled = await settle(tx, save, before, after)
  if (!settled.ok) return settled
  return ok({ rechecked: before.status === 'approved' && isMaterialChange(before, after) })
}

/**
 * An enterprise saves its own profile. A change of name, credit code or licence sends an approved one back to review;
 * `submit` hands a returned or imported one in when nothing is missing.
 */
export async function saveEnterprise(save: Save): Promise<Result<{ rechecked: boolean }, SaveRefusal>> {
  try {
    return await transaction(tx => inTransaction(tx, save))
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('name-taken')
    throw error
  }
}
