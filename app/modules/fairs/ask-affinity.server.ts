import type { Tx } from '../../platform/db.server'
import { enqueue } from '../../platform/queue.server'
import { updateEdition } from './edition.store.server'

const SETTLE_SECONDS = 3

/**
 * Notes that affinities of an edition are out of date and queues their computing, once for however many changes come
 * within a few seconds.
 */
export async function askAffinity(tx: Tx, editionId: string, now: Date): Promise<void> {
  await updateEdition(tx, editionId, { affinityAskedAt: now })
  await enqueue(tx, 'fair-affinity', { editionId }, { key: editionId, startAfter: SETTLE_SECONDS })
}
