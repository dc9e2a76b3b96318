import { isId } from '../../../kernel/ids'
import { ok, type Result, refuse } from '../../../kernel/result'
import type { Tx } from '../../../platform/db.server'
import { transaction } from '../../../platform/transaction.server'
import type { Access } from '../../access/index.server'
import type { ChangeContext } from '../../events/index.server'
import { partyLabel } from '../party-status'
import { type Meeting, rankAlternates } from '../timetable'
import { changeOffer, type FoundOffer, findOffer, findOverdue } from './alternate.store.server'
import { findOwnParty } from './fair-facts.store.server'
import { askNext, endOffer } from './offer-alternates.server'
import { publishRepaired, type Standing, standingTimetable } from './repair-plan.server'

export type AnswerRefusal = 'not-found' | 'offer-ended' | 'no-longer-free'

/** The meeting an offer would make, with a free table; null when it cannot be held any more. */
function meetingOf(standing: Standing, offer: FoundOffer): { meeting: Meeting; value: number } | null {
  const { instance, meetings, parties } = standing
  const codeOf = (id: string) => {
    const party = parties.find(one => one.id === id && one.status === 'approved')
    return party ? partyLabel(party) : null
  }
  const [party, alternate] = [codeOf(offer.partyId), codeOf(offer.alternateId)]
  if (!party || !alternate) return null
  const { index: slot } = offer.slot
  const current = { ...instance, previous: { ...instance.previous, frozenBeforeSlot: standing.fromSlot } }
  const seat = { side: offer.partySide, party, slot }
  const possible = rankAlternates(current, meetings, seat, Number.MAX_SAFE_INTEGER)
  const found = possible.find(one => one.party === alternate)
  if (!found) return null
  const taken = new Set(meetings.filter(one => one.slot === slot).map(one => one.table))
  const tables = Array.from({ length: instance.tables }, (_, table) => table)
  const table = taken.has(offer.tableIndex) ? tables.find(one => !taken.has(one)) : offer.tableIndex
  if (table === undefined) return null
  const [university, enterprise] = offer.partySide === 'university' ? [party, alternate] : [alternate, party]
  return { meeting: { university, enterprise, slot, table }, value: found.weight }
}

async function accept(tx: Tx, access: Access, standing: Standing, offer: FoundOffer) {
  const made = meetingOf(standing, offer)
  if (!made) {
    await endOffer(tx, access, offer, 'withdrawn')
    await askNext(tx, access, offer, standing.fair.alternateMinutes)
    return null
  }
  if (!(await endOffer(tx, access, offer, 'accepted'))) return null
  const meetings = [...standing.meetings, made.meeting].sort((a, b) => a.slot - b.slot || a.table - b.table)
  return publishRepaired(tx, access, standing, {
    remaining: standing.instance,
    meetings,
    value: (standing.base.value ?? 0) + made.value,
    origin: 'alternate',
  })
}

/**
 * The alternate answers an offer before its deadline. Accepting publishes a version with the meeting added;
 * declining passes the place on. A second answer of the same kind changes nothing; a place that was taken
 * otherwise meanwhile is said to be no longer free.
 */
export async function answerAlternate(args: {
  access: Access
  offerId: string
  answer: 'accepted' | 'declined'
}): Promise<Result<null, AnswerRefusal>> {
  const { access, offerId, answer } = args
  const found = isId(offerId) ? await findOffer(offerId) : null
  const own =
    found && access.actor.organisationId && (await findOwnParty(found.editionId, access.actor.organisationId))
  if (!found || !own || own.id !== found.alternateId) return refuse('not-found')
  let outcome: AnswerRefusal | null = null
  const done = await transaction<Result<null, AnswerRefusal>>(async tx => {
    outcome = null
    const standing = await standingTimetable(tx, found.editionId, access.now)
    const offer = await findOffer(offerId, tx)
    if (!standing || !offer) return refuse('not-found')
    if (offer.state === answer) return ok(null)
    if (offer.state !== 'offered' || !offer.deadline || offer.deadline <= access.now)
      return refuse('offer-ended')
    if (answer === 'accepted') {
      if (!(await accept(tx, access, standing, offer))) outcome = 'no-longer-free'
      return ok(null)
    }
    await endOffer(tx, access, offer, 'declined')
    await askNext(tx, access, offer, standing.fair.alternateMinutes)
    return ok(null)
  })
  return done.ok && outcome ? refuse(outcome) : done
}

const SYSTEM: Omit<ChangeContext, 'now'> = { actor: { userId: null, kind: 'system' } }

/** Passes a place on when its deadline has passed unanswered (called by the worker). Safe to repeat. */
export async function lapseAlternate(offerId: string, now: Date): Promise<void> {
  const found = await findOffer(offerId)
  if (found?.state !== 'offered') return
  const context = { ...SYSTEM, now }
  await transaction<Result<null, 'early'>>(async tx => {
    const standing = await standingTimetable(tx, found.editionId, now)
    const offer = await findOffer(offerId, tx)
    if (!standing || offer?.state !== 'offered' || !offer.deadline || offer.deadline > now)
      return refuse('early')
    await endOffer(tx, context, offer, 'lapsed')
    await askNext(tx, context, offer, standing.fair.alternateMinutes)
    return ok(null)
  })
}

/** The same for every overdue offer: a net under the jobs. Returns how many there were. */
export async function lapseAlternates(now: Date): Promise<number> {
  const overdue = await findOverdue(now, 200)
  for (const { id } of overdue) await lapseAlternate(id, now)
  return overdue.length
}

/** The organiser takes an offer back; the next alternate is asked. */
export function withdrawOffer(args: { access: Access; editionId: string; offerId: string }) {
  const { access, editionId, offerId } = args
  return transaction(async tx => {
    const standing = await standingTimetable(tx, editionId, access.now)
    const offer = isId(offerId) ? await findOffer(offerId, tx) : null
    if (!standing || offer?.editionId !== editionId) return refuse('not-found')
    if (offer.state === 'waiting') {
      await changeOffer(tx, offer.id, ['waiting'], { state: 'withdrawn', answeredAt: access.now })
      return ok(null)
    }
    if (!(await endOffer(tx, access, offer, 'withdrawn'))) return refuse('offer-ended')
    await askNext(tx, access, offer, standing.fair.alternateMinutes)
    return ok(null)
  })
}
