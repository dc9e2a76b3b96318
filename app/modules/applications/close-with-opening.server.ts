import type { Tx } from '../../platform/db.server'
import { type DeliveredEvent, recordChange } from '../events/index.server'
import { applicationsClosed } from './application.events'
import { closeOpenApplications } from './application.store.server'

const BATCH = 500

/**
 * Reaction to the end of an opening: its open applications end with it and one event for each 500 of them lets
 * every applicant be told once. A repetition finds nothing left to end. `payload` needs the ids of opening and
 * enterprise.
 */
export async function closeWithOpening(
  tx: Tx,
  event: Pick<DeliveredEvent, 'occurredAt'>,
  payload: { openingId: string; enterpriseId: string },
): Promise<void> {
  const { openingId, enterpriseId } = payload
  const ids = await closeOpenApplications(tx, openingId, event.occurredAt)
  const system = { actor: { userId: null, kind: 'system' }, now: event.occurredAt }
  for (let at = 0; at < ids.length; at += BATCH) {
    const applicationIds = ids.slice(at, at + BATCH)
    await recordChange(tx, system, {
      event: applicationsClosed,
      payload: { openingId, enterpriseId, applicationIds },
      subject: { kind: 'opening', id: openingId },
      detail: { applications: applicationIds.length },
    })
  }
}
