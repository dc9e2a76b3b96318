import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { readSettings } from '../settings/index.server'
import { findAbsences, lockBooking, lockHolder, updateBooking } from './booking.store.server'
import { mayMoveBooking } from './booking-status'
import { type NoShowRule, pauseAfter } from './no-show'
import { appealPauseRow, findLastPause, insertPause, liftPauseRow } from './pause.store.server'
import { bookingMarked, pauseAppealed, pauseLifted, stationPaused } from './station.events'

async function pauseIfDue(tx: Tx, access: Access, userId: string, rule: NoShowRule): Promise<void> {
  const absences = await findAbsences(tx, userId)
  const pause = pauseAfter(absences, await findLastPause(tx, userId), rule, access.now)
  const pauseId = pause && (await insertPause(tx, { userId, ...pause }))
  if (!pauseId) return
  await recordChange(tx, access, {
    event: stationPaused,
    payload: { pauseId },
    subject: { kind: 'station-pause', id: pauseId },
    detail: { absences: pause.absences },
  })
}

type Marked = Result<null, 'not-found' | 'wrong-state' | 'not-begun'>

/** The office notes who came and who stayed away; the absence that fills the measure begins a pause. */
export async function markBooking(
  access: Access,
  { bookingId, status }: { bookingId: string; status: 'attended' | 'absent' },
): Promise<Marked> {
  const { stations: rule } = await readSettings()
  return transaction<Marked>(async tx => {
    const booking = isId(bookingId) ? await lockBooking(tx, bookingId) : null
    if (!booking) return refuse('not-found')
    if (!mayMoveBooking(booking.status, status, 'office')) return refuse('wrong-state')
    if (status === 'absent' && booking.startsAt > access.now) return refuse('not-begun')
    await lockHolder(tx, booking.userId)
    await updateBooking(tx, bookingId, { status, statusAt: access.now })
    await recordChange(tx, access, {
      event: bookingMarked,
      payload: { bookingId, status },
      subject: { kind: 'station-booking', id: bookingId },
      detail: { status },
    })
    if (status === 'absent') await pauseIfDue(tx, access, booking.userId, rule)
    return ok(null)
  })
}

/** Somebody says why the pause is not just; once for each pause. */
export function appealPause(access: Access, pauseId: string, appeal: string) {
  return transaction<Result<null, 'not-found'>>(async tx => {
    const where = { id: pauseId, userId: access.actor.userId }
    const done = isId(pauseId) && (await appealPauseRow(tx, where, { appeal, appealedAt: access.now }))
    if (!done) return refuse('not-found')
    await recordChange(tx, access, {
      event: pauseAppealed,
      payload: { pauseId },
      subject: { kind: 'station-pause', id: pauseId },
    })
    return ok(null)
  })
}

/** The office lifts a pause with a reason that its holder reads. */
export function liftPause(access: Access, { pauseId, note }: { pauseId: string; note: string }) {
  return transaction<Result<null, 'not-found'>>(async tx => {
    const data = { liftedAt: access.now, liftedById: access.actor.userId, liftNote: note }
    if (!isId(pauseId) || !(await liftPauseRow(tx, pauseId, data))) return refuse('not-found')
    await recordChange(tx, access, {
      event: pauseLifted,
      payload: { pauseId },
      subject: { kind: 'station-pause', id: pauseId },
    })
    return ok(null)
  })
}
