import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { beaconOf, isSignatureOf } from './core/beacon'
import { drawLottery, normaliseEntropy } from './core/draw-lottery'
import type { Ranked } from './core/lottery.types'
import { readRoster } from './core/read-roster'
import { writeResult } from './core/write-files'
import { lotteryDrawn } from './lottery.events'
import { findLotteryLocked, storeResult } from './lottery.store.server'

export type DrawRefusal =
  | 'not-found'
  | 'not-frozen'
  | 'already-drawn'
  | 'too-early'
  | 'entropy-not-hex'
  | 'not-the-signature'

/** Draws with what the announced source published: not before its time, only once. Returns the ranking. */
export async function recordDraw(
  tx: Tx,
  context: ChangeContext,
  lotteryId: string,
  published: { entropy: string; note: string },
): Promise<Result<{ ranking: Ranked[] }, DrawRefusal>> {
  const lottery = await findLotteryLocked(tx, lotteryId)
  if (!lottery) return refuse('not-found')
  if (lottery.drawnAt) return refuse('already-drawn')
  if (!lottery.frozenAt || lottery.rosterText === null) return refuse('not-frozen')
  if (context.now < lottery.drawAt) return refuse('too-early')
  const entropy = normaliseEntropy(published.entropy)
  if (entropy === null) return refuse('entropy-not-hex')
  const beacon = beaconOf(lottery.entropySource)
  if (beacon && !isSignatureOf(entropy, beacon)) return refuse('not-the-signature')
  const file = readRoster(lottery.rosterText)
  if (!file.ok) throw new Error(`the frozen roster of lottery ${lotteryId} cannot be read`)
  const result = drawLottery(file.roster, entropy)
  await storeResult(tx, lotteryId, {
    entropy,
    entropyNote: published.note,
    resultText: writeResult(result),
    drawnAt: context.now,
  })
  await recordChange(tx, context, {
    event: lotteryDrawn,
    payload: { lotteryId },
    subject: { kind: 'lottery', id: lotteryId },
    detail: { entropy, seed: result.seed },
  })
  return ok({ ranking: result.ranking })
}
