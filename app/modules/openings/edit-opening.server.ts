import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { organisationOf } from './acting'
import type { LockedOpening } from './change-status.server'
import { openingEdited, openingSubmitted } from './opening.events'
import { factsOf, lockOpening, updateFacts, updateStatus } from './opening.store.server'
import { materialChanges, type OpeningFact, type OpeningFacts } from './opening-facts'
import { isEditable } from './opening-status'
import { whyNotReviewable } from './review-readiness'

async function backToReview(tx: Tx, access: Access, opening: LockedOpening): Promise<void> {
  await updateStatus(tx, {
    id: opening.id,
    from: opening.status,
    to: 'pending',
    side: 'enterprise',
    byUserId: access.actor.userId,
    now: access.now,
  })
  await recordChange(tx, access, {
    event: openingSubmitted,
    payload: { openingId: opening.id, enterpriseId: opening.enterpriseId, again: true },
    subject: { kind: 'opening', id: opening.id },
  })
}

async function recordEdit(tx: Tx, access: Access, opening: LockedOpening, material: OpeningFact[]) {
  await recordChange(tx, access, {
    event: openingEdited,
    payload: { openingId: opening.id, enterpriseId: opening.enterpriseId, material },
    subject: { kind: 'opening', id: opening.id },
    detail: { material },
  })
}

/**
 * Saves changed facts. Drafts and returned openings take anything; what is public or under review must stay
 * reviewable, and a material change of a published or paused opening sends it back to review.
 */
export function editOpening(args: { access: Access; openingId: string; input: OpeningFacts }) {
  const { access, openingId, input } = args
  return transaction(async tx => {
    const opening = await lockOpening(tx, { id: openingId, enterpriseId: organisationOf(access) })
    if (!opening) return refuse('not-found')
    if (!isEditable(opening.status)) return refuse('wrong-state', { status: opening.status })
    const isPrivate = opening.status === 'draft' || opening.status === 'returned'
    const refused = isPrivate ? null : whyNotReviewable(input, access.now)
    if (refused) return refused
    const material = materialChanges(factsOf(opening), input)
    await updateFacts(tx, opening.id, input)
    await recordEdit(tx, access, opening, material)
    const wasPublic = opening.status === 'published' || opening.status === 'paused'
    if (wasPublic && material.length > 0) await backToReview(tx, access, opening)
    return ok({ openingId: opening.id, reviewed: wasPublic && material.length > 0, material })
  })
}
