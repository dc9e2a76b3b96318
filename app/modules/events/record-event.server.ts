import type { Prisma, Tx } from '../../platform/db.server'
import { enqueue } from '../../platform/queue.server'
import type { EventDefinition, EventPayload } from './event'
import { insertEvent } from './events.store.server'

/**
 * Writes an event inside the transaction of the change it tells of, and the job that will deliver it.
 * Throws when the payload does not fit the event's schema.
 */
export async function recordEvent<E extends EventDefinition>(
  tx: Tx,
  event: E,
  payload: EventPayload<E>,
  by: { userId: string | null; now: Date },
): Promise<void> {
  const checked = event.payload.parse(payload) as Prisma.InputJsonValue
  const eventId = await insertEvent(tx, {
    name: event.name,
    payload: checked,
    actorUserId: by.userId,
    occurredAt: by.now,
  })
  await enqueue(tx, 'event', { eventId })
}
