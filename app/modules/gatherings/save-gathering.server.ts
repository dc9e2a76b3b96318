import { isId } from '../../kernel/ids'
import { localDateOf } from '../../kernel/local-date'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { newShortCode } from '../passes/index.server'
import { gatheringMoved, gatheringSaved } from './gathering.events'
import type { GatheringInput } from './gathering.schema'
import {
  insertGathering,
  insertSeries,
  type LockedGathering,
  lockGathering,
  updateGathering,
} from './gathering.store.server'
import { promoteWaiting } from './promote-waiting.server'
import { findRegistrationIds } from './registration.store.server'

const WEEK_MS = 7 * 86_400_000
const later = (date: Date, weeks: number) => new Date(date.getTime() + weeks * WEEK_MS)

/** `night-school-20261126-k7qf`: kind, civil day, and letters that keep it apart from others. */
function slugOf(input: GatheringInput): string {
  const day = localDateOf(input.startsAt).replaceAll('-', '')
  return `${input.kind.replace('_', '-')}-${day}-${newShortCode().slice(0, 5).toLowerCase()}`
}

async function addOne(
  tx: Tx,
  access: Access,
  input: GatheringInput,
  series: { seriesId: string; session: number } | null,
) {
  const gatheringId = await insertGathering(tx, {
    ...input,
    ...series,
    slug: slugOf(input),
    createdById: access.actor.userId,
    createdAt: access.now,
  })
  await recordChange(tx, access, {
    event: gatheringSaved,
    payload: { gatheringId, created: true },
    subject: { kind: 'gathering', id: gatheringId },
  })
  return gatheringId
}

/** Creates a draft, or the drafts of a course of weekly classes; returns the first one. */
export function createGathering({
  access,
  input: { sessions, ...input },
}: {
  access: Access
  input: GatheringInput & { sessions: number }
}) {
  return transaction(async tx => {
    if (sessions === 1) return ok({ gatheringId: await addOne(tx, access, input, null) })
    const { kind, title } = input
    const seriesId = await insertSeries(tx, { kind, title, createdAt: access.now })
    const ids: string[] = []
    for (let session = 1; session <= sessions; session++) {
      const { startsAt, endsAt, closesAt } = input
      const weeks = session - 1
      const times = {
        startsAt: later(startsAt, weeks),
        endsAt: later(endsAt, weeks),
        closesAt: later(closesAt, weeks),
      }
      ids.push(await addOne(tx, access, { ...input, ...times }, { seriesId, session }))
    }
    return ok({ gatheringId: ids[0]! })
  })
}

function isMoved(before: LockedGathering, input: GatheringInput): boolean {
  return (
    before.startsAt.getTime() !== input.startsAt.getTime() ||
    before.endsAt.getTime() !== input.endsAt.getTime() ||
    before.place !== input.place ||
    before.address !== input.address
  )
}

async function tellMoved(tx: Tx, access: Access, gatheringId: string): Promise<void> {
  const registrationIds = await findRegistrationIds(tx, gatheringId, ['registered', 'waiting'])
  await recordChange(tx, access, {
    event: gatheringMoved,
    payload: { gatheringId, registrationIds },
    subject: { kind: 'gathering', id: gatheringId },
  })
}

/**
 * Changes an event that has neither ended nor been called off. Fewer places than are taken are refused; more places
 * go to the waiting list; those registered are told of another time or place, and their calendar follows.
 */
export async function editGathering(args: { access: Access; gatheringId: string; input: GatheringInput }) {
  const { access, gatheringId, input } = args
  if (!isId(gatheringId)) return refuse('not-found')
  return transaction(async tx => {
    const before = await lockGathering(tx, gatheringId)
    if (!before) return refuse('not-found')
    if (before.status !== 'draft' && before.status !== 'published') return refuse('wrong-state')
    if (input.capacity < before.seatsTaken) return refuse('below-taken', { seatsTaken: before.seatsTaken })
    const moved = before.status === 'published' && isMoved(before, input)
    await updateGathering(tx, gatheringId, {
      ...input,
      ...(moved && { sequence: { increment: 1 }, remindedAt: null }),
    })
    await recordChange(tx, access, {
      event: gatheringSaved,
      payload: { gatheringId, created: false },
      subject: { kind: 'gathering', id: gatheringId },
    })
    if (moved) await tellMoved(tx, access, gatheringId)
    await promoteWaiting(tx, access, { ...before, ...input })
    return ok({ gatheringId })
  })
}
