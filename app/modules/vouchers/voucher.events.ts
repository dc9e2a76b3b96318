import { z } from 'zod'
import { defineEvent } from '../events/index'

export const voucherSaved = defineEvent('voucher.saved', z.object({ voucherId: z.uuid() }))
export const counterSaved = defineEvent(
  'voucher.counter-saved',
  z.object({
    counterId: z.uuid(),
    what: z.enum(['created', 'changed', 'new-link', 'new-pin', 'closed', 'opened']),
  }),
)
/** A counter was entered with link and PIN, or its PIN was wrong. */
export const counterEntered = defineEvent(
  'voucher.counter-entered',
  z.object({ counterId: z.uuid(), right: z.boolean() }),
)
/** The holder is told where and when. */
export const voucherRedeemed = defineEvent('voucher.redeemed', z.object({ useId: z.uuid() }))
