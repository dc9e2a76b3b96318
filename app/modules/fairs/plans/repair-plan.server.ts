import { ok, type Result, refuse } from '../../../kernel/result'
import type { Tx } from '../../../platform/db.server'
import { enqueue } from '../../../platform/queue.server'
import { transaction } from '../../../platform/transaction.server'
import type { Access } from '../../access/index.server'
import { recordChange } from '../../events/index.server'
import { allows, phaseOf } from '../fair-phase'
import { partyLabel } from '../party-status'
import {
  type Absence,
  afterAbsence,
  compareMeetings,
  type Instance,
  type Meeting,
  repairTimetable,
} from '../timetable'
import { insertAbsences } from './absence.store.server'
import { codedMeetings, firstOpenSlot } from './coded-meetings'
import { type FairFacts, findPartyNumbers, findSlots, lockFair } from './fair-facts.store.server'
import { copyMeetings, findSeats, insertMeetings } from './meeting.store.server'
import { offerFreedSlots } from './offer-alternates.server'
import { partyAbsent } from './plan.events'
import { findInstance, findPublished, insertPlan } from './plan.store.server'
import { putInForce } from './publish-plan.server'
import { type StartRefusal, storeAsked } from './start-solve.server'
import { rowsOf } from './store-solution.server'

/** `add`: free parties are matched at once; `ask`: freed slots are offered to alternates; `few`: a solve that moves few, to be approved. */
export type RepairWay = 'add' | 'ask' | 'few'
export type AbsenceInput = { partyId: string; slots: number[] | null; way: RepairWay }
export type RepairRefusal = StartRefusal | 'not-published' | 'nothing-left'

export type RepairOutcome = { planId: string; removed: number; added: number; offered: number }

/** The published timetable with everything a repair needs of it. */
export type Standing = {
  fair: FairFacts
  base: NonNullable<Awaited<ReturnType<typeof findPublished>>>
  instance: Instance
  meetings: Meeting[]
  slots: Awaited<ReturnType<typeof findSlots>>
  parties: Awaited<ReturnType<typeof findPartyNumbers>>
  fromSlot: number
}

/** Reads what holds now and locks the edition; null when nothing is published. */
export async function standingTimetable(tx: Tx, editionId: string, now: Date): Promise<Standing | null> {
  const fair = await lockFair(tx, editionId)
  const base = fair && (await findPublished(editionId, tx))
  if (!base) return null
  const instance = (await findInstance(base.id, tx)) as Instance | null
  if (!instance) return null
  const slots = await findSlots(editionId, tx)
  const parties = await findPartyNumbers(editionId, tx)
  const meetings = codedMeetings(await findSeats(base.id, tx), parties)
  return {
    fair,
    base,
    instance,
    meetings,
    slots,
    parties,
    fromSlot: firstOpenSlot(slots, now),
  }
}

/** What differs between what holds and what is to hold: meetings to leave out, to add, and whom it concerns. */
function changesOf({ meetings, parties }: Standing, after: Meeting[]) {
  const { added, removed, moved, reseated } = compareMeetings(meetings, after)
  const ids = new Map(parties.map(party => [partyLabel(party), party.id]))
  const replaced = [...moved, ...reseated]
  const gone = [...removed, ...replaced.map(change => change.from)]
  const come = [...added, ...replaced.map(change => change.to)]
  const pairs = gone.map(({ university, enterprise }) => ({
    universityPartyId: ids.get(university)!,
    enterprisePartyId: ids.get(enterprise)!,
  }))
  const codes = new Set([...gone, ...come].flatMap(({ university, enterprise }) => [university, enterprise]))
  return { pairs, come, partyIds: [...codes].map(code => ids.get(code)!) }
}

/** Stores and publishes a repaired version in place of the one that holds; its bound follows by a job. */
export async function publishRepaired(
  tx: Tx,
  access: Access | { actor: { userId: string | null; kind: string }; now: Date },
  standing: Standing,
  repaired: { remaining: Instance; meetings: Meeting[]; value: number; origin: 'repair' | 'alternate' },
): Promise<string> {
  const { base, parties, slots } = standing
  const { remaining, meetings, value, origin } = repaired
  const plan = await insertPlan(tx, {
    editionId: base.editionId,
    state: 'solved',
    seed: base.seed,
    effort: base.effort,
    value,
    instance: { ...remaining, weightsOfId: base.weightsOfId ?? base.id },
    basePlanId: base.id,
    fixes: base.fixes ?? [],
    createdById: access.actor.userId,
    createdAt: access.now,
    finishedAt: access.now,
  })
  const seats = {
    partyIds: new Map(parties.map(party => [partyLabel(party), party.id])),
    slotIds: new Map(slots.map(slot => [slot.index, slot.id])),
  }
  const { pairs, come, partyIds } = changesOf(standing, meetings)
  const made = { id: plan.id, editionId: base.editionId }
  await copyMeetings(tx, base.id, made, pairs)
  await insertMeetings(tx, made, rowsOf(come, remaining, seats, origin))
  await putInForce(tx, access, made, { id: base.id, partyIds })
  await enqueue(tx, 'timetable-proof', { planId: plan.id })
  return plan.id
}

function absenceOf(standing: Standing, input: AbsenceInput): { absence: Absence; missed: number[] } | null {
  const party = standing.parties.find(one => one.id === input.partyId)
  if (!party) return null
  const toCome = standing.slots.map(slot => slot.index).filter(slot => slot >= standing.fromSlot)
  const missed = input.slots ? toCome.filter(slot => input.slots!.includes(slot)) : toCome
  return {
    absence: { side: party.side, party: partyLabel(party), slots: missed },
    missed,
  }
}

async function noteAbsence(
  tx: Tx,
  access: Access,
  standing: Standing,
  input: AbsenceInput,
  missed: number[],
) {
  const { editionId, id } = standing.base
  const ids = standing.slots.filter(slot => missed.includes(slot.index)).map(slot => slot.id)
  await insertAbsences(tx, { id: input.partyId, editionId }, ids)
  await recordChange(tx, access, {
    event: partyAbsent,
    payload: { editionId, partyId: input.partyId, planId: id, whole: input.slots === null },
    subject: { kind: 'fair-party', id: input.partyId },
    detail: { slots: missed, way: input.way },
  })
}

async function repairNow(tx: Tx, access: Access, standing: Standing, input: AbsenceInput, absence: Absence) {
  const { instance, meetings, fromSlot } = standing
  const repair =
    input.way === 'add'
      ? repairTimetable(instance, meetings, [absence], { fromSlot, seed: standing.base.seed })
      : withoutAbsent(afterAbsence(instance, meetings, [absence], { fromSlot, keepBonus: 0 }), meetings)
  const { remaining } = repair
  const planId = await publishRepaired(tx, access, standing, { ...repair, origin: 'repair' })
  const offered =
    input.way === 'ask' ? await offerFreedSlots(tx, access, { ...standing, planId, remaining, repair }) : 0
  return { planId, removed: repair.removed.length, added: repair.added.length, offered }
}

function withoutAbsent(remaining: Instance, meetings: Meeting[]) {
  const kept = remaining.previous.meetings
  const held = new Set(kept)
  const weights = new Map(remaining.weights.map(([u, e, weight]) => [`${u} ${e}`, weight]))
  const value = kept.reduce((sum, one) => sum + (weights.get(`${one.university} ${one.enterprise}`) ?? 0), 0)
  return {
    meetings: kept,
    removed: meetings.filter(meeting => !held.has(meeting)),
    added: [],
    value,
    remaining,
  }
}

/**
 * A party drops out of a published timetable, or misses some slots of it. By default free parties are matched at
 * once and nobody else moves: a new version is published. `ask` offers the freed slots to alternates instead;
 * `few` asks the solver for a version that moves few, to be compared and approved. Slots that have begun stay.
 */
export async function repairPlan(args: {
  access: Access
  editionId: string
  input: AbsenceInput
}): Promise<Result<RepairOutcome, RepairRefusal>> {
  const { access, editionId, input } = args
  const asked: { instance?: Instance; baseId?: string; seed?: number } = {}
  const done = await transaction<Result<RepairOutcome, RepairRefusal>>(async tx => {
    const standing = await standingTimetable(tx, editionId, access.now)
    if (!standing) return refuse('not-published')
    if (!allows(phaseOf(standing.fair, access.now), 'repair')) return refuse('phase')
    const found = absenceOf(standing, input)
    if (!found) return refuse('not-found')
    if (found.missed.length === 0) return refuse('nothing-left')
    await noteAbsence(tx, access, standing, input, found.missed)
    if (input.way !== 'few') return ok(await repairNow(tx, access, standing, input, found.absence))
    const { instance, meetings, fromSlot, fair, base } = standing
    asked.instance = afterAbsence(instance, meetings, [found.absence], {
      fromSlot,
      keepBonus: fair.keepBonus,
    })
    asked.baseId = base.id
    asked.seed = base.seed
    return ok({ planId: '', removed: 0, added: 0, offered: 0 })
  })
  if (!done.ok || !asked.instance) return done
  const stored = await storeAsked({
    access,
    editionId,
    act: 'repair',
    instance: asked.instance,
    input: { seed: asked.seed ?? 1, effort: 'normal', basePlanId: asked.baseId ?? null },
  })
  return stored.ok ? ok({ ...done.value, planId: stored.value.planId }) : stored
}
