import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { talentHasWithdrawn } from '../consents/index.server'
import { recordChange } from '../events/index.server'
import { whyNoApplications } from '../openings/index'
import { openingForApplication } from '../openings/index.server'
import { applicationSubmitted } from './application.events'
import {
  findApplicant,
  findOwnFor,
  insertApplication,
  insertStep,
  lockApplicationFor,
  updateApplication,
} from './application.store.server'
import { profileGaps } from './application-rules'

export type SubmitRefusal =
  | 'not-found'
  | 'no-profile'
  | 'profile-incomplete'
  | 'shut-out'
  | 'consent-withdrawn'
  | 'already-applied'
  | 'not-published'
  | 'enterprise-not-approved'
  | 'expired'

type Args = { access: Access; openingId: string; input: { message: string } }

/** Spares a repetition the wait for the locks of a transaction; the unique index decides all the same. */
async function isUnderWay(talentId: string | null, openingId: string): Promise<boolean> {
  const own = talentId && isId(openingId) ? await findOwnFor(talentId, openingId) : null
  return own !== null && own.status !== 'withdrawn'
}

async function whyNot(tx: Tx, { access, openingId }: Args) {
  const { talentId } = access.actor
  if (!talentId) return refuse('no-profile')
  const opening = isId(openingId) ? await openingForApplication(tx, openingId) : null
  if (!opening) return refuse('not-found')
  const closed = whyNoApplications(opening, access.now)
  if (closed) return refuse(closed)
  const talent = await findApplicant(tx, talentId, opening.enterpriseId)
  if (!talent) return refuse('no-profile')
  const gaps = profileGaps({ ...talent, educationCount: talent._count.educations })
  if (gaps.length > 0) return refuse('profile-incomplete', { gaps })
  if (talent.blocks.length > 0) return refuse('shut-out')
  if (await talentHasWithdrawn(talentId, 'disclosure', tx)) return refuse('consent-withdrawn')
  return ok({ opening, talent })
}

/** Inserts the first application, or takes up the withdrawn one as a new round; null when one is under way. */
async function place(
  tx: Tx,
  args: Args,
  enterpriseId: string,
  talent: { id: string; resumeFileId: string | null },
) {
  const { access, openingId, input } = args
  const now = access.now
  const fresh = { message: input.message, resumeFileId: talent.resumeFileId, submittedAt: now, statusAt: now }
  const created = await insertApplication(tx, { ...fresh, openingId, enterpriseId, talentId: talent.id })
  if (created) return { id: created.id, round: 1 }
  const earlier = await lockApplicationFor(tx, openingId, talent.id)
  if (earlier?.status !== 'withdrawn') return null
  const round = earlier.round + 1
  await updateApplication(tx, earlier.id, {
    ...fresh,
    round,
    status: 'submitted',
    answeredAt: null,
    rejectionReason: null,
    rejectionNote: null,
  })
  return { id: earlier.id, round }
}

/**
 * Applies for an opening, or applies again after a withdrawal while it is open. One application for each opening
 * and talent: the database's unique index settles races.
 */
export async function submitApplication(args: Args) {
  const { access, openingId, input } = args
  if (await isUnderWay(access.actor.talentId, openingId)) return refuse('already-applied')
  return transaction(async tx => {
    const checked = await whyNot(tx, args)
    if (!checked.ok) return checked
    const { opening, talent } = checked.value
    const placed = await place(tx, args, opening.enterpriseId, talent)
    if (!placed) return refuse('already-applied')
    await insertStep(tx, {
      applicationId: placed.id,
      status: 'submitted',
      side: 'talent',
      byUserId: access.actor.userId,
      note: input.message,
      data: { round: placed.round },
      at: access.now,
    })
    await recordChange(tx, access, {
      event: applicationSubmitted,
      payload: {
        applicationId: placed.id,
        openingId,
        enterpriseId: opening.enterpriseId,
        talentId: talent.id,
        round: placed.round,
      },
      subject: { kind: 'application', id: placed.id },
      detail: { round: placed.round },
    })
    return ok({ applicationId: placed.id, round: placed.round })
  })
}
