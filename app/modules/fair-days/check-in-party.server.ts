import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { allows, FAIR_PHASES, phaseOf } from '../fairs/index'
import { findEdition } from '../fairs/index.server'
import type { Admission, Claim, Door } from '../passes/index.server'
import { deleteArrival, findScannedParty, insertArrival } from './arrival.store.server'
import { arrivalTakenBack, partyArrived } from './fair-day.events'
import { lapseReleases } from './release.store.server'

type Edition = NonNullable<Awaited<ReturnType<typeof findEdition>>>

async function admit(tx: Tx, access: Access, edition: Edition, claim: Claim, at: Date): Promise<Admission> {
  const party = await findScannedParty(tx, claim)
  const says = (outcome: Admission['outcome']) => ({ outcome, matchId: party?.id ?? null })
  if (!party) return says('unknown')
  if (party.editionId !== edition.id) return says('other-event')
  if (party.status !== 'approved') return says('no-place')
  const phase = phaseOf(edition, at)
  if (!allows(phase, 'check-in'))
    return says(FAIR_PHASES.indexOf(phase) < FAIR_PHASES.indexOf('day') ? 'not-yet' : 'expired')
  const row = { partyId: party.id, editionId: edition.id, arrivedAt: at, byUserId: access.actor.userId }
  if (!(await insertArrival(tx, row))) return says('already')
  await lapseReleases(tx, party.id, access.now)
  await recordChange(tx, access, {
    event: partyArrived,
    payload: { editionId: edition.id, partyId: party.id },
    subject: { kind: 'fair-party', id: party.id },
  })
  return says('arrived')
}

/** The door of a fair, for the scans of its helpers; null when there is no such edition. */
export async function fairDoor(access: Access, slug: string): Promise<(Door & { slug: string }) | null> {
  const edition = await findEdition(slug)
  if (!edition) return null
  return {
    slug,
    kind: 'fair',
    subjectId: edition.id,
    admit: (tx, claim, at) => admit(tx, access, edition, claim, at),
  }
}

/** Notes by hand at the board that a party is there. */
export function noteArrival({ access, slug, partyId }: { access: Access; slug: string; partyId: string }) {
  return transaction(async tx => {
    const edition = await findEdition(slug)
    if (!edition || !isId(partyId)) return refuse('not-found')
    const { outcome } = await admit(tx, access, edition, { id: partyId }, access.now)
    return outcome === 'arrived' || outcome === 'already' ? ok({ outcome }) : refuse(outcome)
  })
}

/** Takes an arrival back that was noted by mistake. */
export function takeArrivalBack({
  access,
  slug,
  partyId,
}: {
  access: Access
  slug: string
  partyId: string
}) {
  return transaction(async tx => {
    const edition = await findEdition(slug)
    if (!edition || !isId(partyId)) return refuse('not-found')
    if (!(await deleteArrival(tx, edition.id, partyId))) return refuse('not-found')
    await recordChange(tx, access, {
      event: arrivalTakenBack,
      payload: { editionId: edition.id, partyId },
      subject: { kind: 'fair-party', id: partyId },
    })
    return ok(null)
  })
}
