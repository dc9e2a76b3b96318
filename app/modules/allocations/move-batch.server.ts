import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import {
  type AnnounceRefusal,
  announceLottery,
  type DrawRefusal,
  type FreezeRefusal,
  freezeRoster,
  recordDraw,
} from '../lotteries/index.server'
import { batchMoved } from './allocations.events'
import {
  type BatchRow,
  countBatchUnits,
  countHousing,
  findBatchLocked,
  findEntrants,
  insertPlaces,
  moveBatchRow,
} from './batch.store.server'
import { type BatchStatus, mayMoveBatch } from './batch-status'
import { callNext } from './call-next.server'
import { isUndecided } from './housing-status'
import { rankByPoints } from './rank-by-points'

export type MoveRefusal =
  | 'not-found'
  | 'wrong-state'
  | 'too-early'
  | 'no-units'
  | 'no-entrants'
  | 'undecided-left'
  | AnnounceRefusal
  | FreezeRefusal
  | DrawRefusal
export type BatchVerb = 'open' | 'publish' | 'freeze' | 'start' | 'close' | 'cancel'
type Moved = Result<{ status: BatchStatus }, MoveRefusal>

async function moved(
  tx: Tx,
  access: Access,
  batch: BatchRow,
  status: BatchStatus,
  data: { lotteryId?: string } = {},
): Promise<Moved> {
  await moveBatchRow(tx, batch.id, { status, byUserId: access.actor.userId, at: access.now }, data)
  await recordChange(tx, access, {
    event: batchMoved,
    payload: { batchId: batch.id, status },
    subject: { kind: 'allocation', id: batch.id },
    detail: { status },
  })
  return ok({ status })
}

async function open(tx: Tx, access: Access, batch: BatchRow): Promise<Moved> {
  const units = await countBatchUnits(tx, batch.id)
  if (units === 0) return refuse('no-units')
  if (batch.method === 'points') return moved(tx, access, batch, 'open')
  const { code, title, rules, entropySource, entropyUrl, entropyRule, noticeUntil, drawAt } = batch
  if (!drawAt) return refuse('freeze-not-before-draw')
  const times = { freezeAt: noticeUntil, drawAt }
  const texts = { code, title, rules, entropySource, entropyUrl, entropyRule }
  const announced = await announceLottery(tx, access, { ...texts, ...times, units })
  return announced.ok ? moved(tx, access, batch, 'open', announced.value) : announced
}

async function publish(tx: Tx, access: Access, batch: BatchRow): Promise<Moved> {
  if (access.now < batch.applyUntil) return refuse('too-early')
  const counts = await countHousing(tx, batch.id)
  if (counts.some(({ status }) => isUndecided(status))) return refuse('undecided-left')
  if (!counts.some(({ status }) => status === 'approved')) return refuse('no-entrants')
  return moved(tx, access, batch, 'notice')
}

async function freeze(tx: Tx, access: Access, batch: BatchRow): Promise<Moved> {
  if (access.now < batch.noticeUntil) return refuse('too-early')
  const counts = await countHousing(tx, batch.id)
  if (counts.some(({ status }) => isUndecided(status))) return refuse('undecided-left')
  const entrants = await findEntrants(tx, batch.id)
  if (entrants.length === 0) return refuse('no-entrants')
  if (batch.method === 'points') {
    await insertPlaces(tx, batch.id, rankByPoints(entrants))
    return moved(tx, access, batch, 'ranked')
  }
  const mode = batch.method === 'lottery' ? 'lottery' : 'points'
  const listed = entrants.map(({ receipt, points }) =>
    mode === 'points' ? { receipt, points } : { receipt },
  )
  const frozen = await freezeRoster(tx, access, batch.lotteryId ?? '', listed, mode)
  return frozen.ok ? moved(tx, access, batch, 'frozen') : frozen
}

async function start(tx: Tx, access: Access, batch: BatchRow): Promise<Moved> {
  if (access.now < batch.resultNoticeUntil) return refuse('too-early')
  const started = await moved(tx, access, batch, 'selecting')
  await callNext(tx, access, batch, null)
  return started
}

type Step = { to: BatchStatus; run: (tx: Tx, access: Access, batch: BatchRow) => Promise<Moved> }

const STEPS: Record<BatchVerb, Step> = {
  open: { to: 'open', run: open },
  publish: { to: 'notice', run: publish },
  freeze: { to: 'frozen', run: freeze },
  start: { to: 'selecting', run: start },
  close: { to: 'closed', run: (tx, access, batch) => moved(tx, access, batch, 'closed') },
  cancel: { to: 'cancelled', run: (tx, access, batch) => moved(tx, access, batch, 'cancelled') },
}

/**
 * The office takes a batch one step on: open it (a lottery is announced then), publish who takes part, freeze the
 * roster (by points: rank), start the selection, close, or cancel it before the freeze.
 */
export async function moveBatch(access: Access, batchId: string, verb: BatchVerb): Promise<Moved> {
  if (!isId(batchId)) return refuse('not-found')
  return transaction<Moved>(async tx => {
    const batch = await findBatchLocked(tx, batchId)
    if (!batch) return refuse('not-found')
    if (!mayMoveBatch(batch.status, STEPS[verb].to)) return refuse('wrong-state')
    return STEPS[verb].run(tx, access, batch)
  })
}

/** Enters what the announced public draw gave; everybody of the roster gets the rank that follows from it. */
export async function drawBatch(
  access: Access,
  batchId: string,
  published: { entropy: string; note: string },
): Promise<Moved> {
  if (!isId(batchId)) return refuse('not-found')
  return transaction<Moved>(async tx => {
    const batch = await findBatchLocked(tx, batchId)
    if (!batch) return refuse('not-found')
    if (batch.status !== 'frozen' || !batch.lotteryId) return refuse('wrong-state')
    const drawn = await recordDraw(tx, access, batch.lotteryId, published)
    if (!drawn.ok) return drawn
    const ids = new Map((await findEntrants(tx, batch.id)).map(entrant => [entrant.receipt, entrant.id]))
    const order = drawn.value.ranking.map(({ receipt }) => ids.get(receipt))
    await insertPlaces(
      tx,
      batch.id,
      order.filter(id => id !== undefined),
    )
    return moved(tx, access, batch, 'ranked')
  })
}
