import { isId } from '../../kernel/ids'
import { localDateOf } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import { findCardByCode } from '../cards/index.server'
import { recordChange } from '../events/index.server'
import type { OpenCounter } from './counter-session.server'
import { findByTicket, findUsesIn, insertUse, lockPool } from './use.store.server'
import { voucherRedeemed } from './voucher.events'
import { findVoucher, type VoucherRow } from './voucher.store.server'
import { entitlementOf, nextNumber, periodOf, type VoucherRefusal } from './voucher-period'

export type Redemption = { code: string; voucherId: string; ticket: string }
export type RedeemRefusal =
  | 'card-refused'
  | 'not-found'
  | VoucherRefusal
  | 'used-up'
  | 'pool-empty'
  | 'already-redeemed'
type Redeemed = Result<{ useId: string; left: number }, RedeemRefusal>
type Card = { cardId: string; userId: string; tierCode: string }

/** Uses the next number of the quota; the pool's row makes redemptions of it follow one another. */
async function takeUse(
  tx: Tx,
  at: { counter: OpenCounter; now: Date },
  voucher: VoucherRow,
  card: Card,
  ticket: string,
): Promise<Redeemed> {
  const today = localDateOf(at.now)
  const entitled = entitlementOf(voucher, card.tierCode, today)
  if (entitled.blocked !== null) return refuse(entitled.blocked)
  const { quota } = entitled
  const period = periodOf(voucher.period, today)
  const of = { voucherId: voucher.id, period }
  const pool = await lockPool(tx, { ...of, tierCode: card.tierCode }, quota.pool)
  if (await findByTicket(tx, ticket)) return refuse('already-redeemed')
  const uses = await findUsesIn({ ...of, userId: card.userId }, tx)
  const no = nextNumber(
    uses.map(use => use.no),
    quota.uses,
  )
  if (no === null) return refuse('used-up', { uses })
  if (pool.limit !== null && pool.taken >= pool.limit) return refuse('pool-empty')
  const useId = await insertUse(tx, {
    ...{ ...of, ...card, no, ticket, quota: quota.uses },
    counterId: at.counter.id,
    usedAt: at.now,
  })
  return useId ? ok({ useId, left: quota.uses - uses.length - 1 }) : refuse('used-up', { uses })
}

/** Redeems a voucher at a counter with the card's code, which is read anew. */
export async function redeemVoucher(
  at: { counter: OpenCounter; now: Date; requestId?: string },
  { code, voucherId, ticket }: Redemption,
): Promise<Redeemed> {
  if (!isId(voucherId) || !isId(ticket)) return refuse('not-found')
  const read = await findCardByCode(code, at.now)
  if (!read.ok) return refuse('card-refused', { fault: read.code })
  const { cardId, userId, tierCode } = read.value
  return transaction<Redeemed>(async tx => {
    const voucher = await findVoucher(voucherId, at.counter.id, tx)
    if (!voucher) return refuse('not-found')
    const used = await takeUse(tx, at, voucher, { cardId, userId, tierCode }, ticket)
    if (!used.ok) return used
    const by = { actor: { userId: null, kind: 'counter' }, now: at.now }
    await recordChange(tx, at.requestId ? { ...by, requestId: at.requestId } : by, {
      event: voucherRedeemed,
      payload: { useId: used.value.useId },
      subject: { kind: 'voucher', id: voucherId },
      detail: { counterId: at.counter.id, useId: used.value.useId },
    })
    return used
  })
}
