import type { Tx } from '../../../platform/db.server'
import { partyLabel } from '../party-status'
import type { Instance, Meeting, Plan } from '../timetable'
import { findPartyNumbers, findSlots } from './fair-facts.store.server'
import { insertMeetings, type MeetingRow } from './meeting.store.server'
import { changePlan } from './plan.store.server'
import type { PlanProof } from './plan-proof'
import { holdsClaim } from './solving.store.server'

/** Ids of the database for codes and slot numbers of an instance. */
export async function seatsOf(tx: Tx, editionId: string) {
  const [parties, slots] = await Promise.all([findPartyNumbers(editionId, tx), findSlots(editionId, tx)])
  const partyIds = new Map(parties.map(party => [partyLabel(party), party.id]))
  const slotIds = new Map(slots.map(slot => [slot.index, slot.id]))
  return { partyIds, slotIds }
}

/** The weights of pairs that meet; only universities among them are looked at, a repair adds few meetings. */
function weightsOf(meetings: readonly Meeting[], instance: Instance): Map<string, number> {
  const universities = new Set(meetings.map(meeting => meeting.university))
  const weights = new Map<string, number>()
  for (const [university, enterprise, weight] of instance.weights) {
    if (universities.has(university)) weights.set(`${university} ${enterprise}`, weight)
  }
  return weights
}

/** Rows for meetings of a plan; throws when a code or slot is not of the edition (any more). */
export function rowsOf(
  meetings: readonly Meeting[],
  instance: Instance,
  { partyIds, slotIds }: Awaited<ReturnType<typeof seatsOf>>,
  origin: MeetingRow['origin'],
): MeetingRow[] {
  const weights = weightsOf(meetings, instance)
  const pins = new Set(instance.pinned.map(pin => `${pin.university} ${pin.enterprise}`))
  return meetings.map(({ university, enterprise, slot, table }) => {
    const universityPartyId = partyIds.get(university)
    const enterprisePartyId = partyIds.get(enterprise)
    const slotId = slotIds.get(slot)
    if (!universityPartyId || !enterprisePartyId || !slotId)
      throw new Error(`the edition changed: ${university}, ${enterprise} or slot ${slot} is gone`)
    const pair = `${university} ${enterprise}`
    const pinned = pins.has(pair)
    return {
      universityPartyId,
      enterprisePartyId,
      slotId,
      tableIndex: table,
      weight: weights.get(pair) ?? 0,
      pinned,
      origin: pinned ? 'pin' : origin,
    }
  })
}

/** Figures of a plan as the columns of its version. */
export function figuresOf(plan: Plan) {
  const { value, bound, optimal, gap, breaks, breaksBeforeCompaction, elapsedMs, solver, inputHash } = plan
  return {
    value,
    bound,
    optimal,
    gap,
    breaks,
    breaksBefore: breaksBeforeCompaction,
    elapsedMs,
    solver,
    inputHash,
  }
}

/** Writes a solution into its version, unless the version was taken away meanwhile. */
export async function storeSolution(
  tx: Tx,
  plan: { id: string; editionId: string; startedAt: Date },
  { solved, instance, proof }: { solved: Plan; instance: Instance; proof: PlanProof },
): Promise<boolean> {
  if (!(await holdsClaim(tx, plan.id, plan.startedAt))) return false
  await insertMeetings(
    tx,
    plan,
    rowsOf(solved.meetings, instance, await seatsOf(tx, plan.editionId), 'solver'),
  )
  return changePlan(tx, plan.id, ['solving'], {
    ...figuresOf(solved),
    state: 'solved',
    proof: proof as object,
    finishedAt: new Date(),
  })
}
