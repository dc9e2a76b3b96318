import { z } from 'zod'
import { defineEvent } from '../events/index'

const lease = z.object({ leaseId: z.uuid() })

/** A lease came into another state, also at its beginning as a draft. */
export const leaseMoved = defineEvent('lease.moved', lease.extend({ status: z.string() }))
/** Co-tenants, handover, payment: something was noted that nobody need be told. */
export const leaseNoted = defineEvent('lease.noted', lease.extend({ what: z.string() }))
/** A bill falls due soon, or is overdue. */
export const billDue = defineEvent('lease.bill-due', lease.extend({ billId: z.uuid(), overdue: z.boolean() }))
export const handoverRecorded = defineEvent('lease.handed-over', lease.extend({ kind: z.string() }))
export const leaseSettled = defineEvent('lease.settled', lease.extend({ refundFen: z.number().int() }))
export const repairMoved = defineEvent(
  'lease.repair-moved',
  lease.extend({ repairId: z.uuid(), status: z.string() }),
)
export const wishAsked = defineEvent('lease.wish-asked', lease.extend({ wishId: z.uuid() }))
export const wishAnswered = defineEvent(
  'lease.wish-answered',
  lease.extend({ wishId: z.uuid(), granted: z.boolean() }),
)
/** The talent is no longer entitled; the unit must be left at the end of the grace period. */
export const eligibilityEnded = defineEvent('lease.eligibility-ended', lease)
