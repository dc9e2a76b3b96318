import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { unitMoved } from './apartments.events'
import { moveUnitRow } from './apartments.store.server'
import { type UnitSide, type UnitStatus, unitOrigins } from './unit-status'

/**
 * Moves a unit inside somebody else's transaction as the table allows it for `side`. Of several at once exactly one
 * gets `ok`; the others are refused and nothing is lost.
 */
export async function moveUnit(
  tx: Tx,
  context: ChangeContext,
  move: { unitId: string; to: UnitStatus; side: UnitSide; note: string },
): Promise<Result<null, 'unit-taken'>> {
  const from = { states: unitOrigins(move.to, move.side), unpromised: move.side === 'office' }
  const by = { byUserId: context.actor.userId, at: context.now }
  const moved = await moveUnitRow(tx, move.unitId, from, { status: move.to, note: move.note, ...by })
  if (!moved) return refuse('unit-taken')
  await recordChange(tx, context, {
    event: unitMoved,
    payload: { unitId: move.unitId, status: move.to },
    subject: { kind: 'unit', id: move.unitId },
    detail: { to: move.to },
  })
  return ok(null)
}

/** The office sets the state of a unit by hand. */
export async function setUnitStatus(
  access: Access,
  unitId: string,
  input: { status: UnitStatus; note: string },
): Promise<Result<null, 'unit-taken'>> {
  if (!isId(unitId)) return refuse('unit-taken')
  return transaction(tx =>
    moveUnit(tx, access, { unitId, to: input.status, side: 'office', note: input.note }),
  )
}
