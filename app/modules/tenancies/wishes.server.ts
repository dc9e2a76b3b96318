import { isId } from '../../kernel/ids'
import { addDays, dateColumn, type LocalDate, localDateOf, localDateOfColumn } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { moveUnit } from '../apartments/index.server'
import { recordChange } from '../events/index.server'
import { draftLease, lastDayOf, refusingOverlaps } from './draft-lease.server'
import { findLeaseLocked, findTerms, type LeaseRow, updateLease } from './lease.store.server'
import { answerWishRow, findOpenWish, insertWish } from './stay.store.server'
import { wishAnswered, wishAsked } from './tenancies.events'

export type WishRefusal = 'not-found' | 'wrong-state' | 'day-outside' | 'already-asked'
export type WishInput = { kind: 'renewal' | 'change' | 'leave'; wishedOn: LocalDate; reason: string }

/** A renewal reaches beyond the last day; a change or a leave lies within the lease and not in the past. */
export function isDaySensible(
  wish: Pick<WishInput, 'kind' | 'wishedOn'>,
  endsOn: LocalDate,
  today: LocalDate,
): boolean {
  if (wish.kind === 'renewal') return wish.wishedOn > endsOn
  return wish.wishedOn >= today && wish.wishedOn <= endsOn
}

/** The tenant asks to stay longer, for another unit, or to leave. */
export async function askWish(
  access: Access,
  leaseId: string,
  input: WishInput,
): Promise<Result<null, WishRefusal>> {
  const { talentId } = access.actor
  if (!talentId || !isId(leaseId)) return refuse('not-found')
  return transaction<Result<null, WishRefusal>>(async tx => {
    const lease = await findLeaseLocked(tx, leaseId, talentId)
    if (!lease) return refuse('not-found')
    if (lease.status !== 'active') return refuse('wrong-state')
    if (!isDaySensible(input, localDateOfColumn(lease.endsOn), localDateOf(access.now)))
      return refuse('day-outside')
    const wishId = await insertWish(tx, {
      ...input,
      leaseId,
      wishedOn: dateColumn(input.wishedOn),
      askedAt: access.now,
    })
    if (!wishId) return refuse('already-asked')
    await recordChange(tx, access, {
      event: wishAsked,
      payload: { leaseId, wishId },
      subject: { kind: 'lease', id: leaseId },
    })
    return ok(null)
  })
}

export type AnswerRefusal =
  | 'not-found'
  | 'wrong-state'
  | 'unit-required'
  | 'unit-taken'
  | 'unit-leased'
  | 'talent-leases'
  | 'not-entitled'
type Granted = Result<null, AnswerRefusal>

async function renew(tx: Tx, access: Access, lease: LeaseRow, until: LocalDate): Promise<Granted> {
  if (lease.eligibilityEndedOn) return refuse('not-entitled')
  const startsOn = addDays(localDateOfColumn(lease.endsOn), 1)
  const { unitId, talentId, rentFen, depositFen } = lease
  const terms = { unitId, talentId, startsOn, endsOn: until, rentFen, depositFen }
  await draftLease(tx, access, terms, { renewalOfId: lease.id })
  return ok(null)
}

async function change(
  tx: Tx,
  access: Access,
  lease: LeaseRow,
  on: LocalDate,
  unitId: string | undefined,
): Promise<Granted> {
  const unit = unitId ? await findTerms(tx, unitId) : null
  if (!unit) return refuse('unit-required')
  const reserved = await moveUnit(tx, access, {
    unitId: unit.id,
    to: 'reserved',
    side: 'lease',
    note: lease.number,
  })
  if (!reserved.ok) return reserved
  const startsOn = addDays(on, 1)
  const last = localDateOfColumn(lease.endsOn)
  await updateLease(tx, lease.id, { endedOn: dateColumn(on) })
  const endsOn = last > startsOn ? last : lastDayOf(startsOn, 12)
  const terms = { unitId: unit.id, talentId: lease.talentId, startsOn, endsOn }
  await draftLease(tx, access, { ...terms, rentFen: unit.rentFen, depositFen: unit.depositFen }, {})
  return ok(null)
}

/** Whether a wish can still be granted: the lease runs, or has just run out and is to be renewed. */
function mayGrant(lease: LeaseRow, kind: WishInput['kind'], now: Date): boolean {
  if (kind === 'renewal') return lease.status === 'active' || lease.status === 'expired'
  return lease.status === 'active' && localDateOf(now) <= localDateOfColumn(lease.endsOn)
}

async function grant(
  tx: Tx,
  access: Access,
  lease: LeaseRow,
  wish: { kind: WishInput['kind']; wishedOn: Date },
  unitId: string | undefined,
): Promise<Granted> {
  if (!mayGrant(lease, wish.kind, access.now)) return refuse('wrong-state')
  const wished = localDateOfColumn(wish.wishedOn)
  if (wish.kind === 'renewal') return renew(tx, access, lease, wished)
  // Answered after the day that was asked for: nobody leaves in the past.
  const today = localDateOf(access.now)
  const on = wished < today ? today : wished
  if (wish.kind === 'change') return change(tx, access, lease, on, unitId)
  await updateLease(tx, lease.id, { endedOn: dateColumn(on) })
  return ok(null)
}

/** The office answers. A granted renewal or change draws up the next lease; a granted leave fixes the last day. */
export async function answerWish(
  access: Access,
  leaseId: string,
  input: { wishId: string; decision: 'granted' | 'refused'; answer: string; unitId?: string | undefined },
): Promise<Granted> {
  if (!isId(leaseId) || !isId(input.wishId)) return refuse('not-found')
  return refusingOverlaps(() =>
    transaction<Granted>(async tx => {
      const lease = await findLeaseLocked(tx, leaseId)
      const wish = lease && (await findOpenWish(tx, leaseId, input.wishId))
      if (!lease || !wish) return refuse('not-found')
      const granted = input.decision === 'granted'
      if (granted) {
        const done = await grant(tx, access, lease, wish, input.unitId)
        if (!done.ok) return done
      }
      await answerWishRow(tx, wish.id, {
        status: input.decision,
        answer: input.answer,
        answeredAt: access.now,
      })
      await recordChange(tx, access, {
        event: wishAnswered,
        payload: { leaseId, wishId: wish.id, granted },
        subject: { kind: 'lease', id: leaseId },
        detail: { kind: wish.kind, decision: input.decision },
      })
      return ok(null)
    }),
  )
}
