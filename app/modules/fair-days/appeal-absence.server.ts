import { isId } from '../../kernel/ids'
import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { findEdition, sideOf } from '../fairs/index.server'
import { absenceAppealed, absenceDecided, noShowRulesChanged } from './fair-day.events'
import { mayAppealAt, mayMoveNoShow } from './no-show'
import { lockNoShow, saveRules, updateNoShow } from './no-show.store.server'

/** A party asks the office to look again; until it has, the absence does not count. */
export function appealAbsence({
  access,
  input,
}: {
  access: Access
  input: { noShowId: string; appeal: string }
}) {
  return transaction(async tx => {
    const own = sideOf(access)
    const noShow =
      own && isId(input.noShowId)
        ? await lockNoShow(tx, { id: input.noShowId, organisationId: own.organisationId })
        : null
    if (!noShow) return refuse('not-found')
    if (!mayAppealAt(noShow, access.now)) return refuse('too-late')
    await updateNoShow(tx, noShow.id, 'appealed', {
      appeal: input.appeal,
      appealedAt: access.now,
      appealedById: access.actor.userId,
    })
    await recordChange(tx, access, {
      event: absenceAppealed,
      payload: { editionId: noShow.editionId, partyId: noShow.partyId, noShowId: noShow.id },
      subject: { kind: 'fair-no-show', id: noShow.id },
    })
    return ok({ noShowId: noShow.id })
  })
}

/** The office upholds an absence it was asked to look at, or waives it (also unasked), saying why. */
export function decideAbsence(args: {
  access: Access
  slug: string
  input: { noShowId: string; to: 'upheld' | 'waived'; note: string }
}) {
  const { access, slug, input } = args
  return transaction(async tx => {
    const edition = await findEdition(slug)
    const noShow =
      edition && isId(input.noShowId)
        ? await lockNoShow(tx, { id: input.noShowId, editionId: edition.id })
        : null
    if (!noShow) return refuse('not-found')
    if (!mayMoveNoShow(noShow.status, input.to, 'office')) return refuse('wrong-state')
    await updateNoShow(tx, noShow.id, input.to, {
      decisionNote: input.note,
      decidedAt: access.now,
      decidedById: access.actor.userId,
    })
    await recordChange(tx, access, {
      event: absenceDecided,
      payload: { editionId: noShow.editionId, partyId: noShow.partyId, noShowId: noShow.id, to: input.to },
      subject: { kind: 'fair-no-show', id: noShow.id },
      detail: { to: input.to },
    })
    return ok({ noShowId: noShow.id })
  })
}

/** Changes from how many absences on which rung follows; absences counted before keep theirs. */
export function changeNoShowRules({
  access,
  input,
}: {
  access: Access
  input: { notice: number; warning: number; barred: number }
}) {
  return transaction(async tx => {
    const { notice, warning, barred } = input
    await saveRules(tx, [
      { rung: 'notice', count: notice },
      { rung: 'warning', count: warning },
      { rung: 'barred', count: barred },
    ])
    await recordChange(tx, access, {
      event: noShowRulesChanged,
      payload: input,
      subject: { kind: 'fair-no-show-rule', id: access.actor.userId },
      detail: input,
    })
    return ok(input)
  })
}
