import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { askAffinity } from './ask-affinity.server'
import { lockEdition } from './edition.store.server'
import { fairPartyWithdrawn } from './fair.events'
import { allows, phaseOf } from './fair-phase'
import { fillFreePlaces } from './free-places.server'
import { findOwnParty, updateParty } from './party.store.server'
import { PARTY_RULES } from './party-status'
import { sideOf } from './register-party.server'

/**
 * A party leaves an edition. While registrations are reviewed its place goes to the first of the waiting list; its
 * meetings in a published timetable are for the office to repair.
 */
export async function withdrawParty({ access, slug, note }: { access: Access; slug: string; note: string }) {
  const own = sideOf(access)
  if (!own) return refuse('not-found')
  return transaction(async tx => {
    const edition = await lockEdition(tx, { slug })
    const party = edition && (await findOwnParty(edition.id, own.organisationId, tx))
    if (!edition || !party) return refuse('not-found')
    const phase = phaseOf(edition, access.now)
    if (!allows(phase, 'withdraw')) return refuse('not-in-phase')
    if (!PARTY_RULES.withdraw.from.includes(party.status)) return refuse('not-now')
    await updateParty(tx, party.id, {
      status: 'withdrawn',
      statusAt: access.now,
      waitlistRank: null,
      decisionNote: note || null,
    })
    await recordChange(tx, access, {
      event: fairPartyWithdrawn,
      payload: { editionId: edition.id, partyId: party.id, from: party.status },
      subject: { kind: 'fair-party', id: party.id },
      detail: { from: party.status },
    })
    if (party.status === 'approved') {
      if (allows(phase, 'review')) await fillFreePlaces(tx, access, edition)
      await askAffinity(tx, edition.id, access.now)
    }
    return ok(null)
  })
}
