import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { gatheringCancelled, gatheringConcluded, gatheringPublished } from './gathering.events'
import {
  findDraftSessions,
  type LockedGathering,
  lockGathering,
  setGatheringStatus,
} from './gathering.store.server'
import { type GatheringStatus, mayMoveGathering } from './gathering-status'
import { moveRegistrations } from './registration.store.server'

type Args = { access: Access; gatheringId: string }

async function take(tx: Tx, gatheringId: string, to: GatheringStatus) {
  const gathering = isId(gatheringId) ? await lockGathering(tx, gatheringId) : null
  if (!gathering) return refuse('not-found')
  return mayMoveGathering(gathering.status, to) ? ok(gathering) : refuse('wrong-state')
}

async function publishOne(tx: Tx, access: Access, gathering: LockedGathering) {
  if (gathering.closesAt <= access.now) return refuse('already-closed')
  await setGatheringStatus(tx, gathering.id, 'published', { publishedAt: access.now })
  await recordChange(tx, access, {
    event: gatheringPublished,
    payload: { gatheringId: gathering.id },
    subject: { kind: 'gathering', id: gathering.id },
  })
  return ok({ published: 1 })
}

/** Publishes a draft whose registration has not ended; of a course all its drafts. */
export function publishGathering({ access, gatheringId }: Args) {
  return transaction(async tx => {
    const taken = await take(tx, gatheringId, 'published')
    if (!taken.ok) return taken
    const first = await publishOne(tx, access, taken.value)
    if (!first.ok || !taken.value.seriesId) return first
    let published = 1
    for (const id of await findDraftSessions(tx, taken.value.seriesId)) {
      const session = await lockGathering(tx, id)
      if (session && (await publishOne(tx, access, session)).ok) published++
    }
    return ok({ published })
  })
}

/** Calls a published event off before its end; everybody registered or waiting is told why. */
export function cancelGathering({ access, gatheringId, reason }: Args & { reason: string }) {
  return transaction(async tx => {
    const taken = await take(tx, gatheringId, 'cancelled')
    if (!taken.ok) return taken
    if (taken.value.endsAt <= access.now) return refuse('ended')
    const registrationIds = await moveRegistrations(tx, gatheringId, ['registered', 'waiting'], {
      status: 'cancelled',
      cancelledBy: 'system',
      statusAt: access.now,
    })
    await setGatheringStatus(tx, gatheringId, 'cancelled', {
      cancelReason: reason,
      sequence: { increment: 1 },
    })
    await recordChange(tx, access, {
      event: gatheringCancelled,
      payload: { gatheringId, registrationIds },
      subject: { kind: 'gathering', id: gatheringId },
      detail: { registrations: registrationIds.length },
    })
    return ok({ registrations: registrationIds.length })
  })
}

/** Closes the books of an event that is over: who has not come is absent, the waiting list ends. */
export function concludeGathering({ access, gatheringId, summaryReport }: Args & { summaryReport: string }) {
  return transaction(async tx => {
    const taken = await take(tx, gatheringId, 'concluded')
    if (!taken.ok) return taken
    if (taken.value.endsAt > access.now) return refuse('not-ended')
    const at = { statusAt: access.now }
    const absent = await moveRegistrations(tx, gatheringId, ['registered'], { status: 'absent', ...at })
    await moveRegistrations(tx, gatheringId, ['waiting'], {
      status: 'cancelled',
      cancelledBy: 'system',
      ...at,
    })
    await setGatheringStatus(tx, gatheringId, 'concluded', { summaryReport })
    await recordChange(tx, access, {
      event: gatheringConcluded,
      payload: { gatheringId },
      subject: { kind: 'gathering', id: gatheringId },
      detail: { absent: absent.length },
    })
    return ok({ absent: absent.length })
  })
}
