import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { askAffinity } from './ask-affinity.server'
import { lockEdition } from './edition.store.server'
import { allows, phaseOf } from './fair-phase'
import { fillFreePlaces, freePlaces, settleParty } from './free-places.server'
import type { PartyDecision } from './party.schema'
import { findParty, hasOwner, nextWaitlistRank } from './party.store.server'
import { PARTY_RULES } from './party-status'

type Command = { access: Access; slug: string; partyId: string; input: PartyDecision }

/**
 * The office decides about a registration. Approving beyond the capacity puts the party on the waiting list (the
 * result says which); promoting beyond it is refused; whoever loses a place makes room for the first waiting. All of
 * it happens under the edition's lock, so that no more parties are let in than there are places.
 */
export async function decideParty({ access, slug, partyId, input }: Command) {
  const { move, note } = input
  if (!isId(partyId)) return refuse('not-found')
  if (PARTY_RULES[move].note === 'required' && note === '') return refuse('note-required')
  return transaction(async tx => {
    const edition = await lockEdition(tx, { slug })
    const party = edition && (await findParty(tx, edition.id, partyId))
    if (!edition || !party) return refuse('not-found')
    if (!allows(phaseOf(edition, access.now), 'review')) return refuse('not-in-phase')
    if (!PARTY_RULES[move].from.includes(party.status)) return refuse('not-now')
    const takesPlace = PARTY_RULES[move].to === 'approved'
    const full = takesPlace && (await freePlaces(tx, edition, party.side)) <= 0
    if (full && move === 'promote') return refuse('full')
    if (takesPlace && !(await hasOwner(tx, party.id))) return refuse('no-owner')
    const to = full ? 'waitlisted' : PARTY_RULES[move].to
    await settleParty(tx, access, party, {
      to,
      note: note || null,
      ...(to === 'waitlisted' && {
        waitlistRank: await nextWaitlistRank(tx, edition.id, party.side),
      }),
    })
    if (party.status === 'approved') await fillFreePlaces(tx, access, edition)
    if (party.status === 'approved' || to === 'approved') await askAffinity(tx, edition.id, access.now)
    return ok({ status: to })
  })
}

/** Approves many registrations one after the other; says how many were let in, how many wait, and which could not. */
export async function approveMany({
  access,
  slug,
  partyIds,
}: {
  access: Access
  slug: string
  partyIds: readonly string[]
}) {
  const outcome = { approved: 0, waitlisted: 0, failed: 0 }
  for (const partyId of partyIds) {
    const decided = await decideParty({ access, slug, partyId, input: { move: 'approve', note: '' } })
    if (!decided.ok) outcome.failed++
    else if (decided.value.status === 'approved') outcome.approved++
    else outcome.waitlisted++
  }
  return outcome
}
