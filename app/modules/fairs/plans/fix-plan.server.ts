import { ok, type Result, refuse } from '../../../kernel/result'
import type { Tx } from '../../../platform/db.server'
import { enqueue } from '../../../platform/queue.server'
import { transaction } from '../../../platform/transaction.server'
import type { Access } from '../../access/index.server'
import { recordChange } from '../../events/index.server'
import { partyLabel } from '../party-status'
import { applyFix, type FixedPlan, type Instance, type Side, type Unplaced } from '../timetable'
import { codedMeetings, firstOpenSlot } from './coded-meetings'
import { findPartyNumbers, findSlots, lockFair } from './fair-facts.store.server'
import { copyMeetings, findMeetings, insertMeetings } from './meeting.store.server'
import { findAbsences } from './picture.store.server'
import { timetableFixed } from './plan.events'
import { findInstance, findPlan, insertPlan, type StoredPlan } from './plan.store.server'
import { type AppliedFix, readFixes } from './plan-fixes'
import { readProof } from './plan-proof'
import { isSolved } from './plan-status'
import { rowsOf } from './store-solution.server'
import { unmetOf } from './unplaced-of-plan.server'

export type FixRefusal =
  | 'not-found'
  | 'wrong-state'
  | 'fix-changed'
  | 'past'
  | 'pinned'
  | 'university-away'
  | 'enterprise-away'

/** The pair, and the fix as it was shown: another is not carried out in its place. */
export type FixAsked = { university: string; enterprise: string; code: string; slot: number; price: number }

type Ground = {
  plan: StoredPlan
  instance: Instance
  meetings: Awaited<ReturnType<typeof findMeetings>>
  parties: Awaited<ReturnType<typeof findPartyNumbers>>
  slots: Awaited<ReturnType<typeof findSlots>>
}

async function groundOf(tx: Tx, editionId: string, planId: string): Promise<Result<Ground, FixRefusal>> {
  if (!(await lockFair(tx, editionId))) return refuse('not-found')
  const plan = await findPlan(editionId, planId, tx)
  if (!plan) return refuse('not-found')
  const instance = (await findInstance(planId, tx)) as Instance | null
  if (!isSolved(plan.state) || !instance) return refuse('wrong-state')
  const meetings = await findMeetings(planId, tx)
  const [parties, slots] = [await findPartyNumbers(editionId, tx), await findSlots(editionId, tx)]
  return ok({ plan, instance, meetings, parties, slots })
}

async function askedFix(tx: Tx, ground: Ground, asked: FixAsked): Promise<Unplaced | null> {
  const { plan, meetings, parties } = ground
  const proof = readProof(plan.proof)
  if (!proof) return null
  const coded = async () => codedMeetings(meetings, parties)
  const unmet = await unmetOf(plan, proof, coded, tx)
  const pair = unmet.find(one => one.university === asked.university && one.enterprise === asked.enterprise)
  const fix = pair?.fix
  if (!pair || !fix || fix.code === 'none') return null
  return fix.code === asked.code && fix.slot === asked.slot && fix.price === asked.price ? pair : null
}

/** What has come to stand against a fix since the version was made. */
async function hindrance(
  ground: Ground,
  pair: Unplaced,
  fixed: FixedPlan,
  now: Date,
): Promise<FixRefusal | null> {
  const { slots, meetings, parties, plan } = ground
  const { slot } = fixed.added
  const open = firstOpenSlot(slots, now)
  if ([fixed.added, ...fixed.removed].some(meeting => meeting.slot < open)) return 'past'
  const pinned = new Set(meetings.filter(one => one.pinned).map(one => `${one.slot} ${one.tableIndex}`))
  if (fixed.removed.some(one => pinned.has(`${one.slot} ${one.table}`))) return 'pinned'
  const absent = new Set(
    (await findAbsences(plan.editionId)).filter(one => one.slot === slot).map(one => one.partyId),
  )
  const isAway = (side: Side) =>
    !(pair.fix.code === 'open-slot' && pair.fix.side === side) &&
    parties.some(party => partyLabel(party) === pair[side] && absent.has(party.id))
  if (isAway('university')) return 'university-away'
  return isAway('enterprise') ? 'enterprise-away' : null
}

async function store(tx: Tx, access: Access, ground: Ground, pair: AppliedFix, fixed: FixedPlan) {
  const { plan, parties, slots } = ground
  const { editionId, seed, effort, value } = plan
  const partyIds = new Map(parties.map(party => [partyLabel(party), party.id]))
  const slotIds = new Map(slots.map(slot => [slot.index, slot.id]))
  const made = await insertPlan(tx, {
    editionId,
    state: 'solved',
    seed,
    effort,
    value: (value ?? 0) - pair.fix.price,
    instance: { ...fixed.instance, weightsOfId: plan.weightsOfId ?? plan.id },
    fixes: [...readFixes(plan.fixes), pair] as object[],
    basePlanId: plan.id,
    createdById: access.actor.userId,
    createdAt: access.now,
    finishedAt: access.now,
  })
  const gone = fixed.removed.map(({ university, enterprise }) => ({
    universityPartyId: partyIds.get(university)!,
    enterprisePartyId: partyIds.get(enterprise)!,
  }))
  await copyMeetings(tx, plan.id, { id: made.id, editionId }, gone)
  const rows = rowsOf([fixed.added], fixed.instance, { partyIds, slotIds }, 'manual')
  await insertMeetings(tx, { id: made.id, editionId }, rows)
  const { universityPartyId, enterprisePartyId } = rows[0]!
  await recordChange(tx, access, {
    event: timetableFixed,
    payload: { editionId, planId: made.id, from: plan.id, universityPartyId, enterprisePartyId },
    subject: { kind: 'fair-plan', id: made.id },
    detail: { code: pair.fix.code, price: pair.fix.price },
  })
  await enqueue(tx, 'timetable-proof', { planId: made.id })
  return made.id
}

/**
 * Makes a new version in which one unmet mutual wish is met by its cheapest fix; the version it was made from stays
 * as it was. A ceiling, a table or a slot that the fix asks for is changed in the new version alone, until it is
 * published. Refused when the fix is not the one that was shown, or something has come to stand against it.
 */
export function fixPlan(args: { access: Access; editionId: string; planId: string; asked: FixAsked }) {
  const { access, editionId, planId, asked } = args
  return transaction<Result<{ planId: string }, FixRefusal>>(async tx => {
    const ground = await groundOf(tx, editionId, planId)
    if (!ground.ok) return ground
    const pair = await askedFix(tx, ground.value, asked)
    const { instance, meetings, parties } = ground.value
    const fixed = pair && applyFix(instance, codedMeetings(meetings, parties), pair)
    if (!pair || !fixed || pair.fix.code === 'none') return refuse('fix-changed')
    const wrong = await hindrance(ground.value, pair, fixed, access.now)
    if (wrong) return refuse(wrong)
    const { university, enterprise, fix } = pair
    return ok({ planId: await store(tx, access, ground.value, { university, enterprise, fix }, fixed) })
  })
}
