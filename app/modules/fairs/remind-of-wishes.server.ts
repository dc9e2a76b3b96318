import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import { findPhased, lockEdition, updateEdition } from './edition.store.server'
import { fairWishesReminded } from './fair.events'
import { phaseEnds, phaseOf } from './fair-phase'

/** Before the end of the wishes phase by which parties are reminded. */
export const REMIND_BEFORE_MS = 2 * 24 * 3_600_000

type Phased = Awaited<ReturnType<typeof findPhased>>[number]

function isDue(edition: Phased, now: Date): boolean {
  if (edition.wishesRemindedAt || phaseOf(edition, now) !== 'wishes') return false
  const ends = phaseEnds(edition.phaseStarts, 'wishes')
  return ends !== null && ends > now && ends.getTime() - now.getTime() <= REMIND_BEFORE_MS
}

/** Reminds the parties of editions whose wishes phase is about to end, once; returns how many editions. */
export async function remindOfWishes(now: Date): Promise<number> {
  let reminded = 0
  for (const { id } of (await findPhased()).filter(edition => isDue(edition, now))) {
    const done = await transaction(async tx => {
      const edition = await lockEdition(tx, { id })
      if (!edition || !isDue(edition, now)) return refuse('not-now')
      await updateEdition(tx, id, { wishesRemindedAt: now })
      await recordChange(
        tx,
        { actor: { userId: null, kind: 'system' }, now },
        {
          event: fairWishesReminded,
          payload: { editionId: id },
          subject: { kind: 'fair', id },
        },
      )
      return ok(null)
    })
    if (done.ok) reminded++
  }
  return reminded
}
