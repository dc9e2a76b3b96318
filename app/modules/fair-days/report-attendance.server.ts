import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { allows, phaseOf } from '../fairs/index'
import { findEdition, sideOf } from '../fairs/index.server'
import { attendanceOf, type FairReport, type FairVerdict, mayReportAt } from './attendance'
import {
  findMeetingOfPair,
  findPartyOf,
  lockAttendance,
  type Pair,
  saveReport,
  saveVerdict,
  showState,
} from './attendance.store.server'
import { settleAbsences } from './count-absences.server'
import { attendanceChanged } from './fair-day.events'

async function settle(tx: Tx, context: ChangeContext, pair: Pair) {
  const row = await lockAttendance(tx, pair)
  const state = attendanceOf({
    university: row.universityReport,
    enterprise: row.enterpriseReport,
    verdict: row.verdict,
  })
  await showState(tx, pair, state)
  await settleAbsences(tx, context, pair, state)
  await recordChange(tx, context, {
    event: attendanceChanged,
    payload: { ...pair, state },
    subject: { kind: 'fair-edition', id: pair.editionId },
    detail: { state },
  })
  return ok({ state })
}

/** One side says of its meeting with `partnerId` whether it was held. It may correct itself until the office has spoken. */
export function reportAttendance(args: {
  access: Access
  slug: string
  input: { partnerId: string; report: FairReport }
}) {
  const { access, slug, input } = args
  return transaction(async tx => {
    const own = sideOf(access)
    const edition = own && (await findEdition(slug))
    const party = edition && (await findPartyOf(tx, edition.id, own.organisationId))
    if (!edition || !party) return refuse('not-found')
    if (!allows(phaseOf(edition, access.now), 'report-outcome')) return refuse('phase')
    const [universityPartyId, enterprisePartyId] =
      party.side === 'university' ? [party.id, input.partnerId] : [input.partnerId, party.id]
    const pair = { editionId: edition.id, universityPartyId, enterprisePartyId }
    const meeting = await findMeetingOfPair(tx, pair)
    if (!meeting) return refuse('not-found')
    if (!mayReportAt(meeting.slot, access.now)) return refuse('not-yet')
    const before = await lockAttendance(tx, pair)
    if (before.verdict) return refuse('decided')
    await saveReport(tx, pair, party.side, input.report, access.now)
    return settle(tx, access, pair)
  })
}

/** The office says how a meeting stands: where the sides differ, or of its own knowledge. */
export function giveVerdict(args: {
  access: Access
  slug: string
  input: { universityPartyId: string; enterprisePartyId: string; verdict: FairVerdict }
}) {
  const { access, slug, input } = args
  return transaction(async tx => {
    const edition = await findEdition(slug)
    if (!edition) return refuse('not-found')
    if (!allows(phaseOf(edition, access.now), 'report-outcome')) return refuse('phase')
    const { verdict, ...parties } = input
    const pair = { editionId: edition.id, ...parties }
    const meeting = await findMeetingOfPair(tx, pair)
    if (!meeting) return refuse('not-found')
    if (!mayReportAt(meeting.slot, access.now)) return refuse('not-yet')
    await lockAttendance(tx, pair)
    await saveVerdict(tx, pair, verdict, { userId: access.actor.userId, now: access.now })
    return settle(tx, access, pair)
  })
}
