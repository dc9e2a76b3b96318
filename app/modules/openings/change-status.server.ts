import { ok, type Refused, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { ChangeContext } from '../events/index.server'
import { lockOpening, updateStatus } from './opening.store.server'
import { type CloseReason, mayMoveOpening, type OpeningSide, type OpeningStatus } from './opening-status'

export type LockedOpening = NonNullable<Awaited<ReturnType<typeof lockOpening>>>
export type OpeningRefusal =
  | 'not-found'
  | 'wrong-state'
  | 'incomplete'
  | 'discriminating'
  | 'expired'
  | 'enterprise-not-approved'

export type Move = {
  access: ChangeContext
  openingId: string
  /** Tenant scope; left out by the talent office and the system. */
  enterpriseId?: string
  to: OpeningStatus
  side: OpeningSide
  note?: string
  closeReason?: CloseReason
  publishes?: boolean
  /** Last word before the change. */
  check?: (opening: LockedOpening) => Refused<OpeningRefusal> | null
  /** Audit entry and event of the change. */
  record: (tx: Tx, opening: LockedOpening) => Promise<void>
}

/** The one way an opening changes its state: locked, allowed by the table, kept in its history, told of. */
export async function moveOpeningIn(tx: Tx, move: Move) {
  const { access, openingId, enterpriseId, to, side } = move
  const opening = await lockOpening(tx, { id: openingId, ...(enterpriseId && { enterpriseId }) })
  if (!opening) return refuse('not-found')
  if (!mayMoveOpening(opening.status, to, side)) return refuse('wrong-state', { status: opening.status })
  const refused = move.check?.(opening)
  if (refused) return refused
  await updateStatus(tx, {
    id: opening.id,
    from: opening.status,
    to,
    side,
    byUserId: access.actor.userId,
    now: access.now,
    ...(move.note && { note: move.note }),
    ...(move.closeReason && { closeReason: move.closeReason }),
    ...(move.publishes && { publishedAt: opening.publishedAt ?? access.now }),
  })
  await move.record(tx, opening)
  return ok({ openingId: opening.id, from: opening.status, to })
}

/** `moveOpeningIn` in a transaction of its own. */
export function moveOpening(move: Move) {
  return transaction(tx => moveOpeningIn(tx, move))
}
