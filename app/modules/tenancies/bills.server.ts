import { isId } from '../../kernel/ids'
import { addDays, dateColumn, localDateOf } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { noted } from './move-lease.server'
import { findBillsToRemind, noteReminder, payBillRow } from './stay.store.server'
import { billDue } from './tenancies.events'

const DAYS_AHEAD = 3
const PAUSE_MS = 3 * 86_400_000

/** The office notes a payment. */
export async function payBill(
  access: Access,
  billId: string,
  note: string,
): Promise<Result<{ leaseId: string }, 'not-found'>> {
  if (!isId(billId)) return refuse('not-found')
  return transaction<Result<{ leaseId: string }, 'not-found'>>(async tx => {
    const leaseId = await payBillRow(tx, billId, { paidAt: access.now, paidNote: note })
    if (!leaseId) return refuse('not-found')
    await noted(tx, access, leaseId, 'bill-paid')
    return ok({ leaseId })
  })
}

/** Reminds of bills due within three days or overdue, every three days and three times at most; returns how many. */
export async function remindBills(now: Date): Promise<number> {
  const today = localDateOf(now)
  const since = new Date(now.getTime() - PAUSE_MS)
  const context = { actor: { userId: null, kind: 'system' }, now }
  let count = 0
  for (const bill of await findBillsToRemind(dateColumn(addDays(today, DAYS_AHEAD)), since)) {
    const result = await transaction(async tx => {
      if (!(await noteReminder(tx, bill.id, since, now))) return ok(0)
      const overdue = bill.dueOn < dateColumn(today)
      await recordChange(tx, context, {
        event: billDue,
        payload: { leaseId: bill.leaseId, billId: bill.id, overdue },
        subject: { kind: 'lease', id: bill.leaseId },
      })
      return ok(1)
    })
    if (result.ok) count += result.value
  }
  return count
}
