import { z } from 'zod'
import type { Tx } from '../../platform/db.server'
import type { DeliveredEvent } from '../events/index.server'
import { findOpenEditionsOf } from './affinity.store.server'
import { askAffinity } from './ask-affinity.server'

const organisation = z.object({ universityId: z.uuid() }).or(z.object({ enterpriseId: z.uuid() }))

/** Reaction: supply or openings of an organisation changed, so the editions it takes part in are computed anew. */
export async function refreshAffinities(tx: Tx, event: DeliveredEvent): Promise<void> {
  const whose = organisation.parse(event.payload)
  const id = 'universityId' in whose ? whose.universityId : whose.enterpriseId
  for (const editionId of await findOpenEditionsOf(tx, id)) await askAffinity(tx, editionId, event.occurredAt)
}
