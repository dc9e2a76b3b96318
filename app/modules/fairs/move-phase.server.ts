import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { findPhased, type LockedEdition, lockEdition, updateEdition } from './edition.store.server'
import { fairPhaseChanged } from './fair.events'
import { FAIR_PHASES, type FairPhase, phaseByCalendar, phaseOf } from './fair-phase'

async function settle(
  tx: Tx,
  context: ChangeContext,
  edition: LockedEdition,
  to: FairPhase,
  by: 'office' | 'calendar',
): Promise<void> {
  const from = edition.phase
  await updateEdition(tx, edition.id, { phase: to, phaseAt: context.now, phaseHeld: by === 'office' })
  await recordChange(tx, context, {
    event: fairPhaseChanged,
    payload: { editionId: edition.id, from, to, by },
    subject: { kind: 'fair', id: edition.id },
    detail: { from, to, by },
  })
}

/**
 * The office moves the phase by hand: to the one named, which then holds until it is moved again or released, or
 * (`calendar`) back to what the calendar says.
 */
export async function movePhase({
  access,
  slug,
  to,
}: {
  access: Access
  slug: string
  to: FairPhase | 'calendar'
}) {
  return transaction(async tx => {
    const edition = await lockEdition(tx, { slug })
    if (!edition) return refuse('not-found')
    const phase = to === 'calendar' ? phaseByCalendar(edition.phaseStarts, access.now) : to
    if (phase === phaseOf(edition, access.now) && edition.phaseHeld === (to !== 'calendar'))
      return refuse('not-now')
    await settle(tx, access, edition, phase, to === 'calendar' ? 'calendar' : 'office')
    return ok({ phase })
  })
}

function settleByCalendar(editionId: string, now: Date) {
  const context = { actor: { userId: null, kind: 'system' }, now }
  return transaction(async tx => {
    const edition = await lockEdition(tx, { id: editionId })
    if (!edition || edition.phaseHeld) return refuse('not-now')
    const phase = phaseByCalendar(edition.phaseStarts, now)
    if (FAIR_PHASES.indexOf(phase) <= FAIR_PHASES.indexOf(edition.phase)) return refuse('not-now')
    await settle(tx, context, edition, phase, 'calendar')
    return ok(null)
  })
}

/** Moves every edition on whose next phase has come; returns how many. Safe to repeat; never moves one back. */
export async function settlePhases(now: Date): Promise<number> {
  let moved = 0
  for (const edition of await findPhased()) {
    if (edition.phaseHeld || phaseOf(edition, now) === edition.phase) continue
    if ((await settleByCalendar(edition.id, now)).ok) moved++
  }
  return moved
}
