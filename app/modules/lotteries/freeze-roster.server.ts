import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { beaconOf, timeOfRound } from './core/beacon'
import { rosterHashOf } from './core/draw-lottery'
import type { Entrant, Roster } from './core/lottery.types'
import { writeRoster } from './core/write-files'
import { lotteryFrozen } from './lottery.events'
import { findLotteryLocked, storeRoster } from './lottery.store.server'

export type FreezeRefusal = 'not-found' | 'already-frozen' | 'too-early' | 'too-late' | 'no-entrants'

/**
 * Freezes who takes part, not before the announced time and before the entropy can be known. Entrants are sorted by
 * receipt, so that their order says nothing. From here on the database refuses every change.
 */
export async function freezeRoster(
  tx: Tx,
  context: ChangeContext,
  lotteryId: string,
  entrants: Entrant[],
  mode: NonNullable<Roster['mode']>,
): Promise<Result<{ rosterHash: string }, FreezeRefusal>> {
  const lottery = await findLotteryLocked(tx, lotteryId)
  if (!lottery) return refuse('not-found')
  if (lottery.frozenAt) return refuse('already-frozen')
  if (context.now < lottery.freezeAt) return refuse('too-early')
  const beacon = beaconOf(lottery.entropySource)
  if (context.now >= (beacon ? timeOfRound(beacon) : lottery.drawAt)) return refuse('too-late')
  if (entrants.length === 0) return refuse('no-entrants')
  const roster: Roster = {
    lottery: lottery.code,
    rulesHash: lottery.rulesHash,
    entropySource: lottery.entropySource,
    units: lottery.units,
    mode,
    entrants: [...entrants].sort((a, b) => (a.receipt < b.receipt ? -1 : 1)),
  }
  const rosterHash = rosterHashOf(roster)
  await storeRoster(tx, lotteryId, {
    rosterText: writeRoster(roster),
    rosterHash,
    entrants: entrants.length,
    frozenAt: context.now,
  })
  await recordChange(tx, context, {
    event: lotteryFrozen,
    payload: { lotteryId, rosterHash },
    subject: { kind: 'lottery', id: lotteryId },
    detail: { rosterHash, entrants: entrants.length },
  })
  return ok({ rosterHash })
}
