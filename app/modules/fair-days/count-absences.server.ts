import type { Tx } from '../../platform/db.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { type AttendanceState, absentSides } from './attendance'
import type { Pair } from './attendance.store.server'
import { absenceCounted, absenceDecided } from './fair-day.events'
import { mayMoveNoShow, rungOf } from './no-show'
import {
  countAbsencesLocked,
  findOfPair,
  findRules,
  insertNoShow,
  updateNoShow,
} from './no-show.store.server'
import { findOrganisation } from './party-names.store.server'

/** Absences older than two years are forgotten. */
const REMEMBERED_MS = 2 * 365 * 86_400_000

async function countOne(
  tx: Tx,
  context: ChangeContext,
  editionId: string,
  partyId: string,
  otherPartyId: string,
) {
  const { now } = context
  const organisationId = await findOrganisation(tx, partyId)
  const before = await countAbsencesLocked(tx, organisationId, new Date(now.getTime() - REMEMBERED_MS))
  const rung = rungOf(await findRules(tx), before + 1)
  const noShowId = await insertNoShow(tx, { editionId, partyId, otherPartyId, organisationId, rung, at: now })
  if (!noShowId) return
  await recordChange(tx, context, {
    event: absenceCounted,
    payload: { editionId, partyId, noShowId, rung },
    subject: { kind: 'fair-no-show', id: noShowId },
    detail: { rung },
  })
}

async function waiveOne(
  tx: Tx,
  context: ChangeContext,
  noShow: { id: string; editionId: string; partyId: string },
) {
  await updateNoShow(tx, noShow.id, 'waived', { decidedAt: context.now })
  await recordChange(tx, context, {
    event: absenceDecided,
    payload: { editionId: noShow.editionId, partyId: noShow.partyId, noShowId: noShow.id, to: 'waived' },
    subject: { kind: 'fair-no-show', id: noShow.id },
  })
}

/** Counts the absences a state of a meeting speaks of, and waives those it no longer does. */
export async function settleAbsences(
  tx: Tx,
  context: ChangeContext,
  pair: Pair,
  state: AttendanceState,
): Promise<void> {
  const { editionId, universityPartyId, enterprisePartyId } = pair
  const ids = { university: universityPartyId, enterprise: enterprisePartyId }
  const absent = absentSides(state)
  const counted = await findOfPair(tx, universityPartyId, enterprisePartyId)
  for (const noShow of counted) {
    const still = absent.some(side => ids[side] === noShow.partyId)
    if (!still && mayMoveNoShow(noShow.status, 'waived', 'system')) await waiveOne(tx, context, noShow)
  }
  for (const side of absent) {
    if (counted.some(noShow => noShow.partyId === ids[side])) continue
    const other = side === 'university' ? enterprisePartyId : universityPartyId
    await countOne(tx, context, editionId, ids[side], other)
  }
}
