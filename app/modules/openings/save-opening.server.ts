import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { talentOf } from './acting'
import { openingSaved, openingUnsaved } from './opening.events'
import { holdOpening } from './opening.store.server'
import { hasPublicPage } from './opening-status'
import { deleteSaved, insertSaved } from './saved-opening.store.server'

type Args = { access: Access; openingId: string }

/** Bookmarks a public opening for the acting graduate; a second time changes nothing. */
export function saveOpening({ access, openingId }: Args) {
  const talentId = talentOf(access)
  return transaction(async tx => {
    if (!talentId) return refuse('no-profile')
    const opening = await holdOpening(tx, openingId)
    if (!opening || !hasPublicPage(opening.status)) return refuse('not-found')
    if (!(await insertSaved(tx, talentId, openingId, access.now))) return ok({ changed: false })
    await recordChange(tx, access, {
      event: openingSaved,
      payload: { openingId, enterpriseId: opening.enterpriseId },
      subject: { kind: 'opening', id: openingId },
    })
    return ok({ changed: true })
  })
}

/** Takes the acting graduate's bookmark away; without one nothing changes. */
export function unsaveOpening({ access, openingId }: Args) {
  const talentId = talentOf(access)
  return transaction(async tx => {
    if (!talentId) return refuse('no-profile')
    const opening = await holdOpening(tx, openingId)
    if (!opening) return refuse('not-found')
    if (!(await deleteSaved(tx, talentId, openingId))) return ok({ changed: false })
    await recordChange(tx, access, {
      event: openingUnsaved,
      payload: { openingId, enterpriseId: opening.enterpriseId },
      subject: { kind: 'opening', id: openingId },
    })
    return ok({ changed: true })
  })
}
