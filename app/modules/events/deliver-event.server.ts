import { ok } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import { claimDelivery, findEvent } from './events.store.server'

export type DeliveredEvent = {
  id: string
  name: string
  payload: unknown
  actorUserId: string | null
  occurredAt: Date
}

/** The event a job tells of; null when it is gone (erased by a deletion). */
export async function loadEvent(id: string): Promise<DeliveredEvent | null> {
  return findEvent(id)
}

/**
 * Runs a reaction for an event exactly once: the claim and the reaction's own writes are one transaction,
 * so a crash before the commit leaves neither and a repetition after it does nothing.
 */
export async function deliverOnce(
  event: DeliveredEvent,
  reaction: string,
  run: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  const result = await transaction(async tx => {
    if (!(await claimDelivery(tx, event.id, reaction))) return ok(false)
    await run(tx)
    return ok(true)
  })
  return result.ok && result.value
}
