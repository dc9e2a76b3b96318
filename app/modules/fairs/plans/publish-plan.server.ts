import { ok, type Result, refuse } from '../../../kernel/result'
import type { Tx } from '../../../platform/db.server'
import { transaction } from '../../../platform/transaction.server'
import type { Access } from '../../access/index.server'
import { type ChangeContext, recordChange } from '../../events/index.server'
import { allows, phaseOf } from '../fair-phase'
import { partyLabel } from '../party-status'
import type { Instance } from '../timetable'
import { adoptRules } from './adopt-fixes.store.server'
import { carryOffers } from './alternate.store.server'
import { firstOpenSlot, partiesConcerned, samePast } from './coded-meetings'
import { findPartyNumbers, findSlots, lockFair } from './fair-facts.store.server'
import { findSeats } from './meeting.store.server'
import { timetableChanged, timetablePublished } from './plan.events'
import { changePlan, findInstance, findPlan, findPublished, type StoredPlan } from './plan.store.server'
import { adoptedRules, readFixes } from './plan-fixes'
import { PLAN_MOVES } from './plan-status'

export type PublishRefusal = 'not-found' | 'phase' | 'wrong-state' | 'party-gone' | 'past-changes'

async function whyNot(
  tx: Tx,
  context: ChangeContext,
  plan: { id: string; editionId: string },
  baseId: string | null,
): Promise<PublishRefusal | null> {
  const [after, parties, slots] = await Promise.all([
    findSeats(plan.id, tx),
    findPartyNumbers(plan.editionId, tx),
    findSlots(plan.editionId, tx),
  ])
  const open = firstOpenSlot(slots, context.now)
  const here = new Set(parties.filter(party => party.status === 'approved').map(party => party.id))
  const gone = after.some(
    meeting =>
      meeting.slot >= open && !(here.has(meeting.universityPartyId) && here.has(meeting.enterprisePartyId)),
  )
  if (gone) return 'party-gone'
  return baseId && !samePast(await findSeats(baseId, tx), after, open) ? 'past-changes' : null
}

/** The version that a new one replaces, and whose meetings differ between the two. */
type Replaced = { id: string; partyIds: string[] }

async function replacedBy(tx: Tx, plan: { id: string; editionId: string }): Promise<Replaced | null> {
  const base = await findPublished(plan.editionId, tx)
  if (!base) return null
  return {
    id: base.id,
    partyIds: partiesConcerned(await findSeats(base.id, tx), await findSeats(plan.id, tx)),
  }
}

/**
 * Makes a solved version the one that holds; the earlier one is superseded and stays as it was. The caller has
 * locked the edition, checked that it may be done, and may know already what is replaced.
 */
export async function putInForce(
  tx: Tx,
  context: ChangeContext,
  plan: { id: string; editionId: string },
  replaced?: Replaced,
): Promise<boolean> {
  const { editionId } = plan
  const base = replaced ?? (await replacedBy(tx, plan))
  if (base)
    await changePlan(tx, base.id, PLAN_MOVES.superseded.from, {
      state: 'superseded',
      supersededAt: context.now,
    })
  const published = await changePlan(tx, plan.id, PLAN_MOVES.published.from, {
    state: 'published',
    publishedAt: context.now,
    publishedById: context.actor.userId,
  })
  if (!published) return false
  const subject = { kind: 'fair-plan', id: plan.id }
  const ids = { editionId, planId: plan.id }
  if (!base) {
    await recordChange(tx, context, { event: timetablePublished, payload: ids, subject })
    return true
  }
  await carryOffers(tx, base.id, plan.id)
  const { partyIds } = base
  await recordChange(tx, context, { event: timetableChanged, payload: { ...ids, partyIds }, subject })
  return true
}

/** What fixes the version was made with that did not hold before: their ceilings, slots and tables now do. */
async function adoptFixes(tx: Tx, plan: StoredPlan, before: unknown): Promise<void> {
  const known = new Set(readFixes(before).map(one => JSON.stringify(one)))
  const fresh = readFixes(plan.fixes).filter(one => !known.has(JSON.stringify(one)))
  const instance = fresh.length > 0 ? ((await findInstance(plan.id, tx)) as Instance | null) : null
  if (!instance) return
  const [parties, slots] = [await findPartyNumbers(plan.editionId, tx), await findSlots(plan.editionId, tx)]
  await adoptRules(tx, plan.editionId, adoptedRules(instance, fresh), {
    parties: new Map(parties.map(party => [partyLabel(party), party.id])),
    slots: new Map(slots.map(slot => [slot.index, slot.id])),
  })
}

/**
 * Publishes a solved version: it is frozen, the earlier one superseded, and what its fixes changed holds. Refused when a party of it is no longer
 * there, or when it would change slots that have begun.
 */
export function publishPlan(args: {
  access: Access
  editionId: string
  planId: string
}): Promise<Result<null, PublishRefusal>> {
  const { access, editionId, planId } = args
  return transaction<Result<null, PublishRefusal>>(async tx => {
    const fair = await lockFair(tx, editionId)
    if (!fair) return refuse('not-found')
    const phase = phaseOf(fair, access.now)
    const plan = await findPlan(editionId, planId, tx)
    if (!plan) return refuse('not-found')
    const base = await findPublished(editionId, tx)
    if (!allows(phase, 'publish') && !(base && allows(phase, 'repair'))) return refuse('phase')
    const wrong = await whyNot(tx, access, plan, base?.id ?? null)
    if (wrong) return refuse(wrong)
    await adoptFixes(tx, plan, base?.fixes)
    return (await putInForce(tx, access, plan)) ? ok(null) : refuse('wrong-state')
  })
}
