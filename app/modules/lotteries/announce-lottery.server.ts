import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { isUniqueViolation } from '../../platform/transaction.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { beaconOf, timeOfRound } from './core/beacon'
import { hashText } from './core/draw-lottery'
import { lotteryAnnounced } from './lottery.events'
import { insertLottery } from './lottery.store.server'

export type Announcement = {
  code: string
  title: string
  rules: string
  entropySource: string
  entropyUrl: string
  entropyRule: string
  units: number
  freezeAt: Date
  drawAt: Date
}
export type AnnounceRefusal =
  | 'freeze-not-before-draw'
  | 'entropy-already-known'
  | 'beacon-not-between'
  | 'code-taken'

/**
 * Announces a lottery inside the transaction of whoever holds it: rules, where the entropy will come from and when.
 * A beacon round has to be signed after the freeze and by the draw. Refused when the public draw has already taken place: then its outcome could have been chosen.
 */
export async function announceLottery(
  tx: Tx,
  context: ChangeContext,
  announcement: Announcement,
): Promise<Result<{ lotteryId: string }, AnnounceRefusal>> {
  const { freezeAt, drawAt } = announcement
  if (freezeAt >= drawAt) return refuse('freeze-not-before-draw')
  if (drawAt <= context.now) return refuse('entropy-already-known')
  const beacon = beaconOf(announcement.entropySource)
  const signedAt = beacon && timeOfRound(beacon)
  if (signedAt && (signedAt <= freezeAt || signedAt > drawAt)) return refuse('beacon-not-between')
  try {
    const lotteryId = await insertLottery(tx, {
      ...announcement,
      rulesHash: hashText(announcement.rules),
      createdAt: context.now,
    })
    const subject = { kind: 'lottery', id: lotteryId }
    await recordChange(tx, context, { event: lotteryAnnounced, payload: { lotteryId }, subject })
    return ok({ lotteryId })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('code-taken')
    throw error
  }
}
