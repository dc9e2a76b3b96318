import { isId } from '../../kernel/ids'
import { localDateOf } from '../../kernel/local-date'
import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { allows, phaseOf } from '../fairs/index'
import { findEdition, publishedMeetings, repairPlan } from '../fairs/index.server'
import { findPartiesOfDay } from './arrival.store.server'
import { releaseDecided, releaseProposed } from './fair-day.events'
import { lateParties, mayMoveRelease, type PartyDay } from './release'
import { findRunningEditions, insertRelease, lockRelease, settleRelease } from './release.store.server'

/** What each approved party has today: whether it is there, and when its meetings begin. */
async function partiesToday(editionId: string, now: Date): Promise<PartyDay[]> {
  const [parties, meetings] = await Promise.all([findPartiesOfDay(editionId), publishedMeetings(editionId)])
  const today = localDateOf(now)
  const starts = new Map<string, Date[]>()
  for (const { universityPartyId, enterprisePartyId, slot } of meetings) {
    if (localDateOf(slot.startsAt) !== today) continue
    for (const id of [universityPartyId, enterprisePartyId])
      starts.set(id, [...(starts.get(id) ?? []), slot.startsAt])
  }
  return parties.map(({ id, arrivedAt }) => ({
    partyId: id,
    arrived: arrivedAt !== null,
    starts: starts.get(id) ?? [],
  }))
}

/** Proposes to the office to give the slots of late parties away, once for each party and missed meeting. Returns how many. */
export async function proposeReleases(now: Date): Promise<number> {
  let proposed = 0
  for (const edition of await findRunningEditions()) {
    if (!allows(phaseOf(edition, now), 'check-in')) continue
    const late = lateParties(await partiesToday(edition.id, now), edition.lateReleaseMinutes, now)
    for (const { partyId, missedAt } of late) {
      const done = await transaction(async tx => {
        const releaseId = await insertRelease(tx, {
          editionId: edition.id,
          partyId,
          missedAt,
          proposedAt: now,
        })
        if (!releaseId) return refuse('known')
        await recordChange(
          tx,
          { actor: { userId: null, kind: 'system' }, now },
          {
            event: releaseProposed,
            payload: { editionId: edition.id, partyId, releaseId },
            subject: { kind: 'fair-party', id: partyId },
          },
        )
        return ok(null)
      })
      if (done.ok) proposed++
    }
  }
  return proposed
}

type Args = { access: Access; slug: string; releaseId: string }

async function openRelease({ slug, releaseId }: Args) {
  const edition = await findEdition(slug)
  return edition && isId(releaseId) ? edition : null
}

function decide(args: Args, editionId: string, to: 'approved' | 'dismissed') {
  const { access, releaseId } = args
  return transaction(async tx => {
    const release = await lockRelease(tx, releaseId, editionId)
    if (!release) return refuse('not-found')
    if (!mayMoveRelease(release.status, to, 'office')) return refuse('wrong-state')
    await settleRelease(tx, release.id, to, { userId: access.actor.userId, now: access.now })
    await recordChange(tx, access, {
      event: releaseDecided,
      payload: { editionId, partyId: release.partyId, releaseId, to },
      subject: { kind: 'fair-party', id: release.partyId },
    })
    return ok({ partyId: release.partyId })
  })
}

/**
 * Gives the slots still to come of a late party away: the timetable is repaired so that nobody else moves and free
 * parties meet instead (`add`), or the slots are offered to alternates (`ask`).
 */
export async function approveRelease(args: Args & { way: 'add' | 'ask' }) {
  const edition = await openRelease(args)
  if (!edition) return refuse('not-found')
  const decided = await decide(args, edition.id, 'approved')
  if (!decided.ok) return decided
  const input = { partyId: decided.value.partyId, slots: null, way: args.way }
  return repairPlan({ access: args.access, editionId: edition.id, input })
}

/** Keeps the slots of a late party: it is on its way. */
export async function dismissRelease(args: Args) {
  const edition = await openRelease(args)
  return edition ? decide(args, edition.id, 'dismissed') : refuse('not-found')
}
