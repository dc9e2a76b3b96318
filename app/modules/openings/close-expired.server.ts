import { localDateOf } from '../../kernel/local-date'
import { refuse } from '../../kernel/result'
import { recordChange } from '../events/index.server'
import { isExpired } from './accepts-applications'
import { moveOpening } from './change-status.server'
import { openingClosed } from './opening.events'
import { factsOf, findExpired } from './opening.store.server'

const BATCH = 200
const system = { userId: null, kind: 'system' } as const

function closeExpiredOne(openingId: string, now: Date) {
  const access = { actor: system, now }
  return moveOpening({
    access,
    openingId,
    to: 'closed',
    side: 'system',
    closeReason: 'expired',
    check: opening => (isExpired(factsOf(opening).validUntil, now) ? null : refuse('wrong-state')),
    record: (tx, opening) =>
      recordChange(tx, access, {
        event: openingClosed,
        payload: { openingId: opening.id, enterpriseId: opening.enterpriseId, reason: 'expired' },
        subject: { kind: 'opening', id: opening.id },
      }),
  })
}

/** Closes every published or paused opening whose last day has passed; returns how many. Safe to repeat. */
export async function closeExpiredOpenings(now: Date): Promise<number> {
  let closed = 0
  for (;;) {
    const batch = await findExpired(localDateOf(now), BATCH)
    const before = closed
    for (const { id } of batch) if ((await closeExpiredOne(id, now)).ok) closed++
    if (batch.length < BATCH || closed === before) return closed
  }
}
