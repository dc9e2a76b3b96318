import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { allows, phaseOf } from '../fairs/index'
import { findEdition, sideOf } from '../fairs/index.server'
import { mayReportAt } from './attendance'
import { findMeetingOfPair, findPartyOf } from './attendance.store.server'
import { nextStepClosed, outcomeSaved } from './fair-day.events'
import type { OutcomeInput } from './fair-day.schema'
import { closeStep, upsertOutcome } from './outcome.store.server'

/** One side says what came of its meeting with `partnerId`; it may correct itself until the edition is closed. */
export function saveOutcome(args: { access: Access; slug: string; partnerId: string; input: OutcomeInput }) {
  const { access, slug, partnerId, input } = args
  return transaction(async tx => {
    const own = sideOf(access)
    const edition = own && isId(partnerId) ? await findEdition(slug) : null
    const party = edition && own && (await findPartyOf(tx, edition.id, own.organisationId))
    if (!edition || !party) return refuse('not-found')
    if (!allows(phaseOf(edition, access.now), 'report-outcome')) return refuse('phase')
    const [universityPartyId, enterprisePartyId] =
      party.side === 'university' ? [party.id, partnerId] : [partnerId, party.id]
    const pair = { editionId: edition.id, universityPartyId, enterprisePartyId }
    const meeting = await findMeetingOfPair(tx, pair)
    if (!meeting) return refuse('not-found')
    if (!mayReportAt(meeting.slot, access.now)) return refuse('not-yet')
    const by = { userId: access.actor.userId, now: access.now }
    const outcomeId = await upsertOutcome(tx, { ...pair, side: party.side }, input, by)
    await recordChange(tx, access, {
      event: outcomeSaved,
      payload: { ...pair, side: party.side },
      subject: { kind: 'fair-outcome', id: outcomeId },
    })
    return ok({ outcomeId })
  })
}

/** Closes a next step with what came of it: by either side of the meeting, or by the office. */
export function closeNextStep(args: {
  access: Access
  slug: string
  input: { outcomeId: string; closingNote: string }
}) {
  const { access, slug, input } = args
  return transaction(async tx => {
    const edition = await findEdition(slug)
    const isOffice = access.actor.kind === 'office'
    const organisationId = sideOf(access)?.organisationId
    if (!edition || !isId(input.outcomeId) || !(isOffice || organisationId)) return refuse('not-found')
    const where = {
      id: input.outcomeId,
      editionId: edition.id,
      ...(!isOffice && organisationId && { organisationId }),
    }
    const closed = await closeStep(tx, where, input.closingNote, access.now)
    if (!closed) return refuse('not-found')
    const { editionId, universityPartyId, enterprisePartyId } = closed
    await recordChange(tx, access, {
      event: nextStepClosed,
      payload: { editionId, universityPartyId, enterprisePartyId, outcomeId: closed.id },
      subject: { kind: 'fair-outcome', id: closed.id },
    })
    return ok({ outcomeId: closed.id })
  })
}
