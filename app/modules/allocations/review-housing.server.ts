import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import type { ReviewInput } from './allocation.schema'
import { housingAppealed, housingReviewed, housingWithdrawn } from './allocations.events'
import { findHousingLocked, moveHousing, releaseHousehold } from './housing.store.server'
import { mayMoveHousing } from './housing-status'

export type ReviewRefusal = 'not-found' | 'wrong-state'

/** Stores the reviewer's findings beside the automatic ones, and the decision. */
export async function reviewHousing(
  access: Access,
  applicationId: string,
  { decision, note, checks }: ReviewInput,
): Promise<Result<null, ReviewRefusal>> {
  if (!isId(applicationId)) return refuse('not-found')
  return transaction<Result<null, ReviewRefusal>>(async tx => {
    const row = await findHousingLocked(tx, applicationId)
    if (!row) return refuse('not-found')
    if (row.status !== 'submitted' || !mayMoveHousing(row.status, decision, 'office'))
      return refuse('wrong-state')
    const by = { side: 'office' as const, byUserId: access.actor.userId, at: access.now }
    const review = { reviewChecks: checks, reviewNote: note, reviewedById: by.byUserId, reviewedAt: by.at }
    await moveHousing(tx, row.id, { status: decision, note: note || null, ...by }, review)
    await recordChange(tx, access, {
      event: housingReviewed,
      payload: { applicationId, status: decision },
      subject: { kind: 'housing', id: applicationId },
      detail: { decision },
    })
    return ok(null)
  })
}

/** Answers an appeal: the application is approved after all, or stays rejected. */
export async function answerAppeal(
  access: Access,
  applicationId: string,
  { decision, answer }: { decision: 'approved' | 'rejected'; answer: string },
): Promise<Result<null, ReviewRefusal>> {
  if (!isId(applicationId)) return refuse('not-found')
  return transaction<Result<null, ReviewRefusal>>(async tx => {
    const row = await findHousingLocked(tx, applicationId)
    if (!row) return refuse('not-found')
    if (row.status !== 'appealed' || !['open', 'notice'].includes(row.batch.status))
      return refuse('wrong-state')
    const by = { side: 'office' as const, byUserId: access.actor.userId, at: access.now }
    await moveHousing(tx, row.id, { status: decision, note: answer, ...by }, { appealAnswer: answer })
    await recordChange(tx, access, {
      event: housingReviewed,
      payload: { applicationId, status: decision },
      subject: { kind: 'housing', id: applicationId },
      detail: { decision, appeal: true },
    })
    return ok(null)
  })
}

/** The applicant appeals against a rejection, once, until the public notice ends. */
export async function appealHousing(
  access: Access,
  applicationId: string,
  appeal: string,
): Promise<Result<null, ReviewRefusal>> {
  const { talentId, userId } = access.actor
  if (!talentId || !isId(applicationId)) return refuse('not-found')
  return transaction<Result<null, ReviewRefusal>>(async tx => {
    const row = await findHousingLocked(tx, applicationId, talentId)
    if (!row) return refuse('not-found')
    const open = ['open', 'notice'].includes(row.batch.status) && row.appeal === null
    if (!open || !mayMoveHousing(row.status, 'appealed', 'talent')) return refuse('wrong-state')
    const step = { status: 'appealed' as const, side: 'talent' as const, byUserId: userId, note: appeal }
    await moveHousing(tx, row.id, { ...step, at: access.now }, { appeal, appealedAt: access.now })
    await recordChange(tx, access, {
      event: housingAppealed,
      payload: { applicationId },
      subject: { kind: 'housing', id: applicationId },
    })
    return ok(null)
  })
}

/** The applicant withdraws before the roster is frozen; the household may apply anew. */
export async function withdrawHousing(
  access: Access,
  applicationId: string,
): Promise<Result<null, ReviewRefusal>> {
  const { talentId, userId } = access.actor
  if (!talentId || !isId(applicationId)) return refuse('not-found')
  return transaction<Result<null, ReviewRefusal>>(async tx => {
    const row = await findHousingLocked(tx, applicationId, talentId)
    if (!row) return refuse('not-found')
    const open = ['open', 'notice'].includes(row.batch.status)
    if (!open || !mayMoveHousing(row.status, 'withdrawn', 'talent')) return refuse('wrong-state')
    const step = { status: 'withdrawn' as const, side: 'talent' as const, byUserId: userId, note: null }
    await moveHousing(tx, row.id, { ...step, at: access.now })
    await releaseHousehold(tx, row.id)
    await recordChange(tx, access, {
      event: housingWithdrawn,
      payload: { applicationId },
      subject: { kind: 'housing', id: applicationId },
    })
    return ok(null)
  })
}
