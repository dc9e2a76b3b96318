import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { findLeaseLocked } from './lease.store.server'
import { mayMoveRepair, type RepairStatus } from './lease-status'
import { findRepair, insertRepair, moveRepairRow } from './stay.store.server'
import { repairMoved } from './tenancies.events'

type Done = Result<null, 'not-found' | 'wrong-state'>

/** The tenant reports what is broken. */
export async function reportRepair(
  access: Access,
  leaseId: string,
  input: { what: string; urgent: boolean },
): Promise<Done> {
  const { talentId } = access.actor
  if (!talentId || !isId(leaseId)) return refuse('not-found')
  return transaction<Done>(async tx => {
    const lease = await findLeaseLocked(tx, leaseId, talentId)
    if (!lease) return refuse('not-found')
    if (lease.status !== 'active' && lease.status !== 'expired') return refuse('wrong-state')
    const times = { reportedAt: access.now, statusAt: access.now }
    const repairId = await insertRepair(tx, { leaseId, unitId: lease.unitId, ...input, ...times })
    await recordChange(tx, access, {
      event: repairMoved,
      payload: { leaseId, repairId, status: 'reported' },
      subject: { kind: 'lease', id: leaseId },
    })
    return ok(null)
  })
}

/** Takes a repair on: the office accepts and finishes, the tenant confirms or cancels. */
export async function moveRepair(
  access: Access,
  leaseId: string,
  move: { repairId: string; status: RepairStatus; answer?: string },
): Promise<Done> {
  const { talentId, kind } = access.actor
  const side = kind === 'office' ? 'office' : 'talent'
  if (!isId(leaseId) || !isId(move.repairId) || (side === 'talent' && !talentId)) return refuse('not-found')
  return transaction<Done>(async tx => {
    const lease = await findLeaseLocked(tx, leaseId, side === 'talent' ? (talentId ?? undefined) : undefined)
    const repair = lease && (await findRepair(tx, leaseId, move.repairId))
    if (!repair) return refuse('not-found')
    if (!mayMoveRepair(repair.status, move.status, side)) return refuse('wrong-state')
    const answer = move.answer ? { answer: move.answer } : {}
    await moveRepairRow(tx, repair.id, { status: move.status, statusAt: access.now, ...answer })
    await recordChange(tx, access, {
      event: repairMoved,
      payload: { leaseId, repairId: repair.id, status: move.status },
      subject: { kind: 'lease', id: leaseId },
    })
    return ok(null)
  })
}
