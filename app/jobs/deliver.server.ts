import { deliverOnce, loadEvent } from '../modules/events/index.server'
import type { EventName } from './events'
import { SUBSCRIPTIONS } from './subscriptions.server'

/**
 * Delivers one event to every reaction that has not had it yet. All are tried; the first failure is thrown at the
 * end so that the queue tries again, and those that succeeded are not repeated.
 */
export async function deliverEvent(eventId: string): Promise<void> {
  const event = await loadEvent(eventId)
  if (!event) return
  const reactions = SUBSCRIPTIONS[event.name as EventName]
  if (!reactions) throw new Error(`event without a line in the subscriptions: ${event.name}`)
  const failures: unknown[] = []
  for (const reaction of reactions) {
    await deliverOnce(event, reaction.name, tx => reaction.run(tx, event)).catch(error =>
      failures.push(error),
    )
  }
  if (failures.length > 0) throw failures[0]
}
