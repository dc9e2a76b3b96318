import { isId } from '../../kernel/ids'
import { dateColumn, type LocalDate, localDateOfColumn } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { moveUnit } from '../apartments/index.server'
import { recordChange } from '../events/index.server'
import type { UploadRefusal } from '../files/index'
import { openFileUnchecked, storeUpload, type Upload } from '../files/index.server'
import { findLeaseLocked, type LeaseRow, updateLease } from './lease.store.server'
import { moveLease, noted } from './move-lease.server'
import { type InventoryLine, type Settlement, settle } from './settle'
import {
  confirmHandoverRow,
  findHandover,
  findHandoverPicture,
  insertHandover,
  insertSettlement,
  sumDeposit,
  sumUnpaid,
  voidBills,
} from './stay.store.server'
import { handoverRecorded, leaseSettled } from './tenancies.events'
import type { HandoverInput, SettleInput } from './tenancy.schema'

export type HandoverRefusal =
  | 'not-found'
  | 'wrong-state'
  | 'already-done'
  | 'meters-lower'
  | 'day-outside'
  | UploadRefusal
type Done = Result<null, HandoverRefusal>
type Kind = 'check_in' | 'check_out'

async function record(
  tx: Tx,
  access: Access,
  lease: LeaseRow,
  kind: Kind,
  input: HandoverInput,
  pictures: Upload[],
): Promise<Done> {
  if (await findHandover(tx, lease.id, kind)) return refuse('already-done')
  const fileIds: string[] = []
  for (const picture of pictures) {
    const stored = await storeUpload(tx, picture, 'picture', { ownerUserId: access.actor.userId })
    if (!stored.ok) return stored
    fileIds.push(stored.value.fileId)
  }
  const by = { byUserId: access.actor.userId, at: access.now }
  await insertHandover(tx, { leaseId: lease.id, kind, ...input, ...by }, fileIds)
  await recordChange(tx, access, {
    event: handoverRecorded,
    payload: { leaseId: lease.id, kind },
    subject: { kind: 'lease', id: lease.id },
    detail: { kind },
  })
  return ok(null)
}

/** The keys are handed over: readings, inventory, photographs. */
export async function checkIn(
  access: Access,
  leaseId: string,
  input: HandoverInput,
  pictures: Upload[],
): Promise<Done> {
  if (!isId(leaseId)) return refuse('not-found')
  return transaction<Done>(async tx => {
    const lease = await findLeaseLocked(tx, leaseId)
    if (!lease) return refuse('not-found')
    if (lease.status !== 'active') return refuse('wrong-state')
    return record(tx, access, lease, 'check_in', input, pictures)
  })
}

/** The unit is given back; readings never lower than at the beginning. The last day is fixed here. */
export async function checkOut(
  access: Access,
  leaseId: string,
  { endedOn, ...input }: HandoverInput & { endedOn: LocalDate },
  pictures: Upload[],
): Promise<Done> {
  if (!isId(leaseId)) return refuse('not-found')
  return transaction<Done>(async tx => {
    const lease = await findLeaseLocked(tx, leaseId)
    if (!lease) return refuse('not-found')
    if (lease.status !== 'active' && lease.status !== 'expired') return refuse('wrong-state')
    const before = await findHandover(tx, leaseId, 'check_in')
    const lower =
      before && (['electricity', 'water', 'gas'] as const).some(kind => input[kind] < before[kind])
    if (lower) return refuse('meters-lower')
    const [first, last] = [lease.startsOn, lease.endsOn].map(localDateOfColumn)
    if (endedOn < first!) return refuse('day-outside')
    if (endedOn < last!) await updateLease(tx, leaseId, { endedOn: dateColumn(endedOn) })
    return record(tx, access, lease, 'check_out', input, pictures)
  })
}

/** The tenant agrees to what a handover says. */
export async function confirmHandover(
  access: Access,
  leaseId: string,
  kind: Kind,
): Promise<Result<null, 'not-found'>> {
  const { talentId } = access.actor
  if (!talentId || !isId(leaseId)) return refuse('not-found')
  return transaction<Result<null, 'not-found'>>(async tx => {
    const lease = await findLeaseLocked(tx, leaseId, talentId)
    if (!lease || !(await confirmHandoverRow(tx, leaseId, kind, access.now))) return refuse('not-found')
    await noted(tx, access, leaseId, `${kind}-confirmed`)
    return ok(null)
  })
}

/** A photograph of a handover for the tenant of its lease, or for the office. */
export async function openHandoverPicture(access: Access, pictureId: string) {
  const { kind, talentId } = access.actor
  if (!isId(pictureId) || (kind !== 'office' && !talentId)) return null
  const fileId = await findHandoverPicture(pictureId, kind === 'office' ? undefined : (talentId ?? undefined))
  return fileId ? openFileUnchecked(fileId) : null
}

async function computed(
  tx: Tx,
  lease: LeaseRow,
  input: SettleInput,
): Promise<(Settlement & { depositFen: number }) | null> {
  const [before, after] = await Promise.all([
    findHandover(tx, lease.id, 'check_in'),
    findHandover(tx, lease.id, 'check_out'),
  ])
  if (!after) return null
  const depositFen = await sumDeposit(tx, lease.id)
  const result = settle({
    depositFen,
    unpaidFen: await sumUnpaid(tx, lease.id, lease.endedOn ?? lease.endsOn),
    before,
    after,
    prices: { electricity: input.electricityPrice, water: input.waterPrice, gas: input.gasPrice },
    inventory: after.inventory as InventoryLine[],
    other: input.other > 0 ? { amountFen: input.other, note: input.otherNote } : null,
  })
  return { ...result, depositFen }
}

/** Settles a lease after check-out: what is owed comes off the deposit, the lease ends, the unit is free. */
export async function settleLease(
  access: Access,
  leaseId: string,
  input: SettleInput,
): Promise<Result<{ refundFen: number }, 'not-found' | 'wrong-state' | 'unit-taken' | 'not-handed-back'>> {
  if (!isId(leaseId)) return refuse('not-found')
  return transaction<
    Result<{ refundFen: number }, 'not-found' | 'wrong-state' | 'unit-taken' | 'not-handed-back'>
  >(async tx => {
    const lease = await findLeaseLocked(tx, leaseId)
    if (!lease) return refuse('not-found')
    const result = await computed(tx, lease, input)
    if (!result) return refuse('not-handed-back')
    const { lines, depositFen, refundFen } = result
    const moved = await moveLease(tx, access, lease, { status: 'terminated', side: 'office' })
    if (!moved.ok) return moved
    const by = { byUserId: access.actor.userId, at: access.now }
    await insertSettlement(tx, { leaseId, lines, depositFen, refundFen, ...by })
    await voidBills(tx, leaseId, access.now)
    const unit = { unitId: lease.unitId, to: input.next, side: 'lease' as const, note: lease.number }
    const freed = await moveUnit(tx, access, unit)
    if (!freed.ok) return freed
    await recordChange(tx, access, {
      event: leaseSettled,
      payload: { leaseId, refundFen },
      subject: { kind: 'lease', id: leaseId },
      detail: { refundFen },
    })
    return ok({ refundFen })
  })
}
