import type { DeliveredEvent } from '../modules/events/index.server'
import { notify } from '../modules/notifications/index.server'
import type { Tx } from '../platform/db.server'

/** What follows from an event; `run` is called in the transaction that also claims the delivery. */
export type Reaction = { name: string; run: (tx: Tx, event: DeliveredEvent) => Promise<void> }

/** Tells everybody concerned, in the inbox and by mail. */
export const mail: Reaction = { name: 'notify', run: notify }
