import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { voucherSaved } from './voucher.events'
import type { VoucherInput } from './voucher.schema'
import { areKnown, upsertVoucher } from './voucher.store.server'

type Saved = Result<{ voucherId: string }, 'not-found' | 'unknown'>

/** Adds a voucher or changes one; uses that were had keep the number and quota they had. */
export function saveVoucher(access: Access, id: string | null, input: VoucherInput): Promise<Saved> {
  return transaction<Saved>(async tx => {
    if (id !== null && !isId(id)) return refuse('not-found')
    if (!(await areKnown(tx, input))) return refuse('unknown')
    const voucherId = await upsertVoucher(tx, id, input, access.now)
    if (!voucherId) return refuse('not-found')
    await recordChange(tx, access, {
      event: voucherSaved,
      payload: { voucherId },
      subject: { kind: 'voucher', id: voucherId },
      detail: { quotas: input.quotas, active: input.active },
    })
    return ok({ voucherId })
  })
}
