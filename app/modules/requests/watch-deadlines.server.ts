import { localDateOf } from '../../kernel/local-date'
import { ok } from '../../kernel/result'
import { deadlineAfter, isWorkingDay } from '../../kernel/working-days'
import { transaction } from '../../platform/transaction.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { readCalendar, readSettings } from '../settings/index.server'
import { findDueSoon, findOverdue, markReminded } from './deadlines.store.server'
import { moveRequest } from './move-request.server'
import { requestsEscalated, requestsReminded } from './request.events'
import { lockRequests } from './request.store.server'

const BATCH = 500

const system = (now: Date): ChangeContext => ({ actor: { userId: null, kind: 'system' }, now })

/** Escalates one batch in one transaction, with one event for the digests; returns how many. */
async function escalateBatch(ids: string[], now: Date): Promise<number> {
  const access = system(now)
  const done = await transaction(async tx => {
    const escalated: string[] = []
    for (const request of await lockRequests(tx, ids)) {
      if (request.closedAt || !request.stepDueAt) continue
      const moved = await moveRequest(tx, access, request, {
        move: 'escalate',
        party: 'system',
        set: { escalatedFor: request.stepDueAt },
      })
      if (moved.ok) escalated.push(request.id)
    }
    if (escalated.length > 0) {
      await recordChange(tx, access, {
        event: requestsEscalated,
        payload: { requestIds: escalated },
        subject: { kind: 'request', id: escalated[0]! },
        detail: { count: escalated.length },
      })
    }
    return ok(escalated.length)
  })
  return done.ok ? done.value : 0
}

/**
 * Tells the office of every open request whose step is past its deadline, the day after it passed; each deadline once,
 * however often the job runs. Returns how many were escalated now.
 */
export async function escalateOverdue(now: Date): Promise<number> {
  let total = 0
  for (;;) {
    const ids = await findOverdue(now, BATCH)
    const done = ids.length > 0 ? await escalateBatch(ids, now) : 0
    total += done
    if (ids.length < BATCH || done === 0) return total
  }
}

/**
 * Reminds departments of deadlines that come near, on working days only; each deadline once. Returns how many requests
 * were reminded of.
 */
export async function remindOfDeadlines(now: Date): Promise<number> {
  const [calendar, { requests }] = await Promise.all([readCalendar(), readSettings()])
  if (!isWorkingDay(calendar, localDateOf(now))) return 0
  const until = deadlineAfter(calendar, now, requests.remindDays)
  const access = system(now)
  const done = await transaction(async tx => {
    const ids = await findDueSoon(tx, now, until)
    if (ids.length === 0) return ok(0)
    await markReminded(tx, ids)
    await recordChange(tx, access, {
      event: requestsReminded,
      payload: { requestIds: ids },
      subject: { kind: 'request', id: ids[0]! },
      detail: { count: ids.length },
    })
    return ok(ids.length)
  })
  return done.ok ? done.value : 0
}
