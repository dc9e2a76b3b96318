import { ok, type Result, refuse } from '../../../kernel/result'
import type { Tx } from '../../../platform/db.server'
import { isUniqueViolation, transaction } from '../../../platform/transaction.server'
import type { Access } from '../../access/index.server'
import { recordChange } from '../../events/index.server'
import { firstOpenSlot } from './coded-meetings'
import { type FairFacts, findSlots, lockFair } from './fair-facts.store.server'
import {
  copyMeetings,
  dropPin,
  type FoundMeeting,
  findMeetings,
  markPinned,
  moveRow,
  putPin,
} from './meeting.store.server'
import { checkMove, type MoveRefusal } from './move-check'
import { findAbsences } from './picture.store.server'
import { meetingMoved, meetingPinned, timetableCopied } from './plan.events'
import { changePlan, copyInstance, findPlan, insertPlan, type StoredPlan } from './plan.store.server'
import { isSolved } from './plan-status'

type Seat = { slot: number; table: number }
type Args = { access: Access; editionId: string; planId: string; seat: Seat }
type Found = { fair: FairFacts; plan: StoredPlan; meetings: FoundMeeting[]; meeting: FoundMeeting }

async function findSeat(tx: Tx, { editionId, planId, seat }: Args): Promise<Found | null> {
  const fair = await lockFair(tx, editionId)
  const plan = fair && (await findPlan(editionId, planId, tx))
  if (!plan) return null
  const meetings = await findMeetings(planId, tx)
  const meeting = meetings.find(one => one.slot === seat.slot && one.tableIndex === seat.table)
  return meeting ? { fair, plan, meetings, meeting } : null
}

export type ChangeRefusal = 'not-found' | 'frozen' | 'pin-taken' | MoveRefusal

/**
 * Moves one meeting of a solved version to another slot, to the given table or any that is free. Checked here and
 * again by the database: who was quicker is `taken`. A published version is frozen.
 */
export async function moveMeeting(args: Args & { to: { slot: number; table: number | null } }) {
  const { access, editionId, planId, to } = args
  try {
    return await transaction<Result<{ seat: Seat }, ChangeRefusal>>(async tx => {
      const found = await findSeat(tx, args)
      if (!found) return refuse('not-found')
      const { fair, plan, meetings, meeting } = found
      if (plan.state !== 'solved') return refuse('frozen')
      const [slots, absences] = [await findSlots(editionId, tx), await findAbsences(editionId)]
      const table = checkMove({
        meetings,
        meeting,
        to,
        absences,
        tables: fair.tables - fair.spareTables,
        slots: slots.length,
        firstOpen: firstOpenSlot(slots, access.now),
      })
      if (!table.ok) return table
      await moveRow(tx, meeting.id, slots[to.slot]!.id, table.value)
      await changePlan(tx, planId, ['solved'], { revision: { increment: 1 } })
      const { universityPartyId, enterprisePartyId } = meeting
      await recordChange(tx, access, {
        event: meetingMoved,
        payload: {
          editionId,
          planId,
          universityPartyId,
          enterprisePartyId,
          fromSlot: meeting.slot,
          toSlot: to.slot,
        },
        subject: { kind: 'fair-plan', id: planId },
      })
      return ok({ seat: { slot: to.slot, table: table.value } })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('taken')
    throw error
  }
}

/** Fixes a meeting where it is for every further run of the edition, or lets it go. */
export async function pinMeeting(args: Args & { pinned: boolean }) {
  const { access, editionId, planId, pinned } = args
  try {
    return await transaction<Result<null, ChangeRefusal>>(async tx => {
      const found = await findSeat(tx, args)
      if (!found) return refuse('not-found')
      const { universityPartyId, enterprisePartyId, slotId, tableIndex, id } = found.meeting
      const pair = { editionId, universityPartyId, enterprisePartyId }
      if (pinned) await putPin(tx, { ...pair, slotId, tableIndex, createdById: access.actor.userId })
      else await dropPin(tx, pair)
      await markPinned(tx, id, pinned)
      await recordChange(tx, access, {
        event: meetingPinned,
        payload: { ...pair, planId, pinned },
        subject: { kind: 'fair-plan', id: planId },
      })
      return ok(null)
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('pin-taken')
    throw error
  }
}

/** A copy of a version to be changed by hand; the frozen one stays as it is. */
export function copyPlan({ access, editionId, planId }: Omit<Args, 'seat'>) {
  return transaction(async tx => {
    if (!(await lockFair(tx, editionId))) return refuse('not-found')
    const plan = await findPlan(editionId, planId, tx)
    if (!plan) return refuse('not-found')
    if (!isSolved(plan.state)) return refuse('wrong-state')
    const { seed, effort, value, bound, optimal, gap, breaks, breaksBefore, solver, inputHash, proof } = plan
    const figures = { seed, effort, value, bound, optimal, gap, breaks, breaksBefore, solver, inputHash }
    const copy = await insertPlan(tx, {
      ...figures,
      editionId,
      state: 'solved',
      proof: proof ?? undefined,
      fixes: plan.fixes ?? [],
      basePlanId: planId,
      createdById: access.actor.userId,
      createdAt: access.now,
      finishedAt: access.now,
    })
    await copyInstance(tx, planId, copy.id)
    await copyMeetings(tx, planId, { id: copy.id, editionId })
    await recordChange(tx, access, {
      event: timetableCopied,
      payload: { editionId, planId: copy.id, from: planId },
      subject: { kind: 'fair-plan', id: copy.id },
    })
    return ok({ planId: copy.id })
  })
}
