import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { organisationOf } from './acting'
import { openingCreated } from './opening.events'
import { factsOf, insertOpening, lockOpening } from './opening.store.server'
import type { OpeningFacts } from './opening-facts'

/** A new draft of the acting enterprise. */
export function createOpening({ access, input }: { access: Access; input: OpeningFacts }) {
  const enterpriseId = organisationOf(access)
  return transaction(async tx => {
    const openingId = await insertOpening(tx, {
      enterpriseId,
      facts: input,
      createdById: access.actor.userId,
      now: access.now,
    })
    await recordChange(tx, access, {
      event: openingCreated,
      payload: { openingId, enterpriseId },
      subject: { kind: 'opening', id: openingId },
    })
    return ok({ openingId })
  })
}

/** A draft with the facts of one of the enterprise's own openings; the last day must be set anew. */
export function copyOpening({ access, openingId }: { access: Access; openingId: string }) {
  const enterpriseId = organisationOf(access)
  return transaction(async tx => {
    const source = await lockOpening(tx, { id: openingId, enterpriseId })
    if (!source) return refuse('not-found')
    const copyId = await insertOpening(tx, {
      enterpriseId,
      facts: { ...factsOf(source), validUntil: null },
      createdById: access.actor.userId,
      now: access.now,
    })
    await recordChange(tx, access, {
      event: openingCreated,
      payload: { openingId: copyId, enterpriseId },
      subject: { kind: 'opening', id: copyId },
      detail: { copyOf: openingId },
    })
    return ok({ openingId: copyId })
  })
}
