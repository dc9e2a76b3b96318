import { randomBytes } from 'node:crypto'
import { maskIdentityNumber } from '../../kernel/identity-number'
import { isId } from '../../kernel/ids'
import { dateColumn, localDateOf, localDateOfColumn } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import { encrypt, sign } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { hasWithdrawn } from '../consents/index.server'
import { recordChange } from '../events/index.server'
import type { UploadRefusal } from '../files/index'
import { storeUpload, type Upload } from '../files/index.server'
import type { HousingInput } from './allocation.schema'
import { housingSubmitted } from './allocations.events'
import { takesApplications } from './batch-status'
import { runChecks } from './checks'
import {
  findApplicant,
  findBatchForApplying,
  findBlockUntil,
  findOwnInBatch,
  findRunningLease,
  insertPaper,
  isKnownEmployer,
  moveHousing,
  storeHousing,
} from './housing.store.server'
import { mayMoveHousing } from './housing-status'
import { pointsTableOf, scorePoints } from './points'
import { receiptOf } from './receipt'

export type SubmitRefusal =
  | 'closed'
  | 'already-applied'
  | 'household-applied'
  | 'consent-withdrawn'
  | UploadRefusal
export type Paper = { kind: string; upload: Upload }
type Batch = NonNullable<Awaited<ReturnType<typeof findBatchForApplying>>>
type Submitted = Result<{ applicationId: string }, SubmitRefusal>

const PURPOSE = 'household'

function membersOf(name: string, input: HousingInput) {
  const all = [{ relation: 'self' as const, name, identity: input.identity }, ...input.members]
  return all.map(({ identity, ...member }) => ({
    ...member,
    identitySealed: encrypt(PURPOSE, identity),
    identityKey: sign(PURPOSE, identity),
    identityMasked: maskIdentityNumber(identity),
  }))
}

async function checked(tx: Tx, access: Access, batch: Batch, input: HousingInput, keys: string[]) {
  const talentId = access.actor.talentId ?? ''
  const { degree } = await findApplicant(tx, talentId)
  const { employer, insuranceMonths, ownsHome } = input
  const blocked = await findBlockUntil(tx, keys, dateColumn(localDateOf(access.now)))
  const autoChecks = runChecks({
    degree,
    minDegree: batch.minDegree,
    insuranceMonths,
    minInsuranceMonths: batch.minInsuranceMonths,
    ownsHome,
    employer,
    employerKnown: await isKnownEmployer(tx, employer),
    members: keys.length,
    blockedUntil: blocked && localDateOfColumn(blocked),
    leaseNumber: await findRunningLease(tx, talentId),
  })
  const facts = { degree, insuranceMonths, householdSize: keys.length, ownsHome }
  return { autoChecks, ...scorePoints(pointsTableOf(batch.pointsTable), facts) }
}

async function write(
  tx: Tx,
  access: Access,
  batch: Batch,
  submission: { input: HousingInput; papers: Paper[]; undertaking: string },
): Promise<Submitted> {
  const { input, papers, undertaking } = submission
  const talentId = access.actor.talentId ?? ''
  const before = await findOwnInBatch(tx, batch.id, talentId)
  if (before && !mayMoveHousing(before.status, 'submitted', 'talent')) return refuse('already-applied')
  const members = membersOf((await findApplicant(tx, talentId)).name, input)
  const { autoChecks, total, lines } = await checked(
    tx,
    access,
    batch,
    input,
    members.map(m => m.identityKey),
  )
  const { employer, insuranceMonths, ownsHome } = input
  const times = { submittedAt: access.now, statusAt: access.now, undertakenAt: access.now }
  const facts = { employer, insuranceMonths, ownsHome, autoChecks, points: total, pointLines: lines }
  const receipt = before?.receipt ?? receiptOf(randomBytes(6))
  const key = { batchId: batch.id, talentId, receipt, undertaking }
  const applicationId = await storeHousing(tx, before?.id ?? null, { ...key, ...facts, ...times }, members)
  for (const { kind, upload } of papers) {
    const stored = await storeUpload(tx, upload, 'paper', { ownerUserId: access.actor.userId })
    if (!stored.ok) return stored
    await insertPaper(tx, { applicationId, kind, fileId: stored.value.fileId, createdAt: access.now })
  }
  const by = { side: 'talent' as const, byUserId: access.actor.userId, note: null, at: access.now }
  await moveHousing(tx, applicationId, { status: 'submitted', ...by })
  await recordChange(tx, access, {
    event: housingSubmitted,
    payload: { applicationId },
    subject: { kind: 'housing', id: applicationId },
  })
  return ok({ applicationId })
}

/**
 * Applies for a batch, or sends an application again that was returned or withdrawn. Checks and points are computed
 * and stored with it; identity numbers and papers are encrypted. One person counts in one household of a batch: the
 * database refuses the second.
 */
export async function submitHousing(
  access: Access,
  batchId: string,
  submission: { input: HousingInput; papers: Paper[]; undertaking: string },
): Promise<Submitted> {
  if (!access.actor.talentId || !isId(batchId)) return refuse('closed')
  try {
    return await transaction<Submitted>(async tx => {
      const batch = await findBatchForApplying(tx, batchId)
      if (await hasWithdrawn(access.actor.userId, 'sensitive', tx)) return refuse('consent-withdrawn')
      if (!batch || !takesApplications(batch, access.now)) return refuse('closed')
      return write(tx, access, batch, submission)
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('household-applied')
    throw error
  }
}
