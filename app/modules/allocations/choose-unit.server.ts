import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { moveUnit } from '../apartments/index.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { placeDeclined, placeLeft, placeSelected } from './allocations.events'
import { findBatchLocked } from './batch.store.server'
import { callNext } from './call-next.server'
import {
  findLapsedTurns,
  findOwnPlaceLocked,
  findPlaceLocked,
  isBatchUnit,
  type LockedPlace,
  movePlace,
  positionBehindLast,
} from './place.store.server'
import type { PlaceMoveKind } from './place-history'

export type ChooseRefusal = 'not-found' | 'not-your-turn' | 'turn-over' | 'unit-taken'

const DONE = { turnFrom: null, turnUntil: null }

/** Who comes next is decided with the batch locked; the choice itself is not held up by others' choices. */
async function goOn(tx: Tx, context: ChangeContext, batchId: string, cause: PlaceMoveKind): Promise<void> {
  const batch = await findBatchLocked(tx, batchId)
  if (batch?.status === 'selecting') await callNext(tx, context, batch, cause)
}

function refusalOf(place: LockedPlace | null, now: Date): ChooseRefusal | null {
  if (!place) return 'not-found'
  if (place.status !== 'called' || place.batch.status !== 'selecting') return 'not-your-turn'
  return place.turnUntil && place.turnUntil > now ? null : 'turn-over'
}

/**
 * Chooses a unit in one's own turn. Two who want the same unit: one gets it, the other is told and keeps the turn.
 */
export async function chooseUnit(
  access: Access,
  placeId: string,
  unitId: string,
): Promise<Result<{ placeId: string }, ChooseRefusal>> {
  const { talentId } = access.actor
  if (!talentId || !isId(placeId) || !isId(unitId)) return refuse('not-found')
  return transaction<Result<{ placeId: string }, ChooseRefusal>>(async tx => {
    const place = await findOwnPlaceLocked(tx, placeId, talentId)
    const refusal = refusalOf(place, access.now)
    if (!place || refusal) return refuse(refusal ?? 'not-found')
    if (!(await isBatchUnit(tx, place.batchId, unitId))) return refuse('not-found')
    const reserved = await moveUnit(tx, access, { unitId, to: 'reserved', side: 'selection', note: '' })
    if (!reserved.ok) return reserved
    const data = { ...DONE, status: 'selected' as const, unitId, selectedAt: access.now }
    await movePlace(tx, place, data, { kind: 'selected', unitId, at: access.now })
    await recordChange(tx, access, {
      event: placeSelected,
      payload: { placeId, unitId },
      subject: { kind: 'place', id: placeId },
    })
    await goOn(tx, access, place.batchId, 'selected')
    return ok({ placeId })
  })
}

/** Ends a turn without a choice: behind the last, or out of the batch when it was once too often. */
async function endTurn(tx: Tx, context: ChangeContext, place: LockedPlace, missed: boolean): Promise<void> {
  const batch = await findBatchLocked(tx, place.batchId)
  const declines = place.declines + 1
  const out = declines >= place.batch.maxDeclines
  const kind = missed ? 'missed' : 'declined'
  const at = context.now
  if (out) await movePlace(tx, place, { ...DONE, status: 'out', declines }, { kind, at })
  else {
    const position = await positionBehindLast(tx, place.batchId)
    const data = { ...DONE, status: 'waiting' as const, declines, position, calledAt: null }
    await movePlace(tx, place, data, { kind, toPosition: position, at })
  }
  await recordChange(tx, context, {
    event: placeDeclined,
    payload: { placeId: place.id, missed, out },
    subject: { kind: 'place', id: place.id },
    detail: { declines },
  })
  if (batch?.status === 'selecting') await callNext(tx, context, batch, kind)
}

/** Declines one's turn. */
export async function declineTurn(
  access: Access,
  placeId: string,
): Promise<Result<null, Exclude<ChooseRefusal, 'unit-taken'>>> {
  const { talentId } = access.actor
  if (!talentId || !isId(placeId)) return refuse('not-found')
  return transaction<Result<null, Exclude<ChooseRefusal, 'unit-taken'>>>(async tx => {
    const place = await findOwnPlaceLocked(tx, placeId, talentId)
    const refusal = refusalOf(place, access.now)
    if (!place || (refusal && refusal !== 'unit-taken')) {
      return refuse(refusal === 'not-your-turn' || refusal === 'turn-over' ? refusal : 'not-found')
    }
    await endTurn(tx, access, place, false)
    return ok(null)
  })
}

/** Leaves the waiting list for good. */
export async function leaveList(access: Access, placeId: string): Promise<Result<null, 'not-found'>> {
  const { talentId } = access.actor
  if (!talentId || !isId(placeId)) return refuse('not-found')
  return transaction<Result<null, 'not-found'>>(async tx => {
    const place = await findOwnPlaceLocked(tx, placeId, talentId)
    if (!place || (place.status !== 'waiting' && place.status !== 'called')) return refuse('not-found')
    await movePlace(tx, place, { ...DONE, status: 'out' }, { kind: 'left', at: access.now })
    await recordChange(tx, access, {
      event: placeLeft,
      payload: { placeId },
      subject: { kind: 'place', id: placeId },
    })
    await goOn(tx, access, place.batchId, 'left')
    return ok(null)
  })
}

/** Ends the turns that have run out; returns how many. */
export async function lapseTurns(now: Date): Promise<number> {
  const context = { actor: { userId: null, kind: 'system' }, now }
  let lapsed = 0
  for (const placeId of await findLapsedTurns(now)) {
    const result = await transaction(async tx => {
      const place = await findPlaceLocked(tx, placeId)
      if (place?.status !== 'called' || !place.turnUntil || place.turnUntil > now) return ok(0)
      await endTurn(tx, context, place, true)
      return ok(1)
    })
    if (result.ok) lapsed += result.value
  }
  return lapsed
}
