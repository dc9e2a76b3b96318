import { maskIdentityNumber } from '../../kernel/identity-number'
import { isId } from '../../kernel/ids'
import { dateColumn, localDateOf, localDateOfColumn } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import { encrypt } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { moveUnit } from '../apartments/index.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import {
  endTenant,
  findEnded,
  findLeaseLocked,
  insertTenants,
  type LeaseRow,
  moveLeaseRow,
  updateLease,
} from './lease.store.server'
import { type LeaseSide, type LeaseStatus, mayMoveLease } from './lease-status'
import { planBills } from './plan-bills'
import { insertBills } from './stay.store.server'
import { eligibilityEnded, leaseMoved, leaseNoted } from './tenancies.events'

export type LeaseRefusal = 'not-found' | 'wrong-state' | 'unit-taken'
type Done = Result<null, LeaseRefusal>

/** Moves a lease in a transaction, when the table lets this side do it. */
export async function moveLease(
  tx: Tx,
  context: ChangeContext,
  lease: LeaseRow,
  to: { status: LeaseStatus; side: LeaseSide; note?: string; data?: Parameters<typeof moveLeaseRow>[3] },
): Promise<Result<null, 'wrong-state'>> {
  const { status, side, note = null, data } = to
  if (!mayMoveLease(lease.status, status, side)) return refuse('wrong-state')
  const by = { byUserId: context.actor.userId, note, at: context.now }
  await moveLeaseRow(tx, lease.id, { status, side, ...by }, data)
  await recordChange(tx, context, {
    event: leaseMoved,
    payload: { leaseId: lease.id, status },
    subject: { kind: 'lease', id: lease.id },
    detail: { status },
  })
  return ok(null)
}

/** The office offers a draft for signing. */
export async function offerLease(access: Access, leaseId: string): Promise<Done> {
  if (!isId(leaseId)) return refuse('not-found')
  return transaction<Done>(async tx => {
    const lease = await findLeaseLocked(tx, leaseId)
    if (!lease) return refuse('not-found')
    return moveLease(tx, access, lease, { status: 'to_sign', side: 'office' })
  })
}

/** The office gives a lease up before it was signed; its unit is free again. */
export async function cancelLease(access: Access, leaseId: string): Promise<Done> {
  if (!isId(leaseId)) return refuse('not-found')
  return transaction<Done>(async tx => {
    const lease = await findLeaseLocked(tx, leaseId)
    if (!lease) return refuse('not-found')
    // A renewal given up leaves its lease free for another.
    const data = lease.renewalOfId ? { data: { renewalOfId: null } } : {}
    const moved = await moveLease(tx, access, lease, { status: 'cancelled', side: 'office', ...data })
    if (!moved.ok || lease.renewalOfId) return moved
    return moveUnit(tx, access, { unitId: lease.unitId, to: 'vacant', side: 'lease', note: lease.number })
  })
}

/** The tenant signs: the unit is let, the bills are written. */
export async function signLease(access: Access, leaseId: string): Promise<Done> {
  const { talentId } = access.actor
  if (!talentId || !isId(leaseId)) return refuse('not-found')
  return transaction<Done>(async tx => {
    const lease = await findLeaseLocked(tx, leaseId, talentId)
    if (!lease) return refuse('not-found')
    const to = { status: 'active', side: 'talent', data: { signedAt: access.now } } as const
    const moved = await moveLease(tx, access, lease, to)
    if (!moved.ok) return moved
    const [startsOn, endsOn] = [lease.startsOn, lease.endsOn].map(localDateOfColumn)
    const terms = { rentFen: lease.rentFen, depositFen: lease.renewalOfId ? 0 : lease.depositFen }
    const bills = planBills({ startsOn: startsOn!, endsOn: endsOn!, ...terms })
    await insertBills(
      tx,
      bills.map(bill => ({ ...bill, leaseId, dueOn: dateColumn(bill.dueOn) })),
    )
    if (lease.renewalOfId) return ok(null)
    return moveUnit(tx, access, { unitId: lease.unitId, to: 'leased', side: 'lease', note: lease.number })
  })
}

/** The tenant brings somebody of the household in. */
export async function addTenant(
  access: Access,
  leaseId: string,
  input: { name: string; relation: 'spouse' | 'child' | 'parent'; identity: string },
): Promise<Done> {
  const { talentId } = access.actor
  if (!talentId || !isId(leaseId)) return refuse('not-found')
  return transaction<Done>(async tx => {
    const lease = await findLeaseLocked(tx, leaseId, talentId)
    if (!lease) return refuse('not-found')
    if (lease.status !== 'active') return refuse('wrong-state')
    const { identity, ...who } = input
    const sealed = {
      identitySealed: encrypt('household', identity),
      identityMasked: maskIdentityNumber(identity),
    }
    await insertTenants(tx, [{ leaseId, ...who, ...sealed, fromOn: dateColumn(localDateOf(access.now)) }])
    await noted(tx, access, leaseId, 'tenant-added')
    return ok(null)
  })
}

/** A co-tenant moves out. */
export async function removeTenant(access: Access, leaseId: string, tenantId: string): Promise<Done> {
  const { talentId } = access.actor
  if (!talentId || !isId(leaseId) || !isId(tenantId)) return refuse('not-found')
  return transaction<Done>(async tx => {
    const lease = await findLeaseLocked(tx, leaseId, talentId)
    if (!lease) return refuse('not-found')
    if (!(await endTenant(tx, leaseId, tenantId, dateColumn(localDateOf(access.now)))))
      return refuse('not-found')
    await noted(tx, access, leaseId, 'tenant-removed')
    return ok(null)
  })
}

/** The audit entry of what nobody need be told. */
export async function noted(tx: Tx, access: ChangeContext, leaseId: string, what: string): Promise<void> {
  const subject = { kind: 'lease', id: leaseId }
  await recordChange(tx, access, { event: leaseNoted, payload: { leaseId, what }, subject, detail: { what } })
}

/** The talent is no longer entitled: from which day, why, and until when the unit may still be lived in. */
export async function endEligibility(
  access: Access,
  leaseId: string,
  input: { endedOn: string; graceUntil: string; reason: string },
): Promise<Done> {
  if (!isId(leaseId)) return refuse('not-found')
  return transaction<Done>(async tx => {
    const lease = await findLeaseLocked(tx, leaseId)
    if (!lease) return refuse('not-found')
    if (lease.status !== 'active') return refuse('wrong-state')
    await updateLease(tx, leaseId, {
      eligibilityEndedOn: new Date(input.endedOn),
      graceUntil: new Date(input.graceUntil),
      eligibilityReason: input.reason,
    })
    await recordChange(tx, access, {
      event: eligibilityEnded,
      payload: { leaseId },
      subject: { kind: 'lease', id: leaseId },
      detail: { graceUntil: input.graceUntil },
    })
    return ok(null)
  })
}

/** Leases whose last day has passed expire; returns how many. */
export async function expireLeases(now: Date): Promise<number> {
  const context = { actor: { userId: null, kind: 'system' }, now }
  let count = 0
  for (const id of await findEnded(dateColumn(localDateOf(now)))) {
    const result = await transaction<Done>(async tx => {
      const lease = await findLeaseLocked(tx, id)
      if (!lease) return refuse('not-found')
      return moveLease(tx, context, lease, { status: 'expired', side: 'system' })
    })
    if (result.ok) count++
  }
  return count
}
