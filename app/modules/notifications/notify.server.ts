import type { Tx } from '../../platform/db.server'
import type { DeliveredEvent } from '../events/index.server'
import { postNotices } from './post-notices.server'
import { NOTICE_RULES } from './rules.server'

/** Reaction: tells everybody concerned by an event, in the inbox and by mail, once each. */
export async function notify(tx: Tx, event: DeliveredEvent): Promise<void> {
  const rule = NOTICE_RULES[event.name]
  if (!rule) throw new Error(`no notice rule for ${event.name}`)
  await postNotices(tx, event, await rule(tx, event))
}
