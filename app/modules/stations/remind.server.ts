import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import { findUnreminded, lockBooking, updateBooking } from './booking.store.server'
import { bookingNear } from './station.events'

const DAY_MS = 86_400_000
const SYSTEM = { userId: null, kind: 'system' }

function remindOfOne(bookingId: string, now: Date) {
  return transaction(async tx => {
    const booking = await lockBooking(tx, bookingId)
    if (booking?.status !== 'booked' || booking.remindedAt) return refuse('wrong-state')
    await updateBooking(tx, bookingId, { remindedAt: now })
    await recordChange(
      tx,
      { actor: SYSTEM, now },
      { event: bookingNear, payload: { bookingId }, subject: { kind: 'station-booking', id: bookingId } },
    )
    return ok(null)
  })
}

/** Reminds everybody whose appointment begins within a day, once. Returns how many. */
export async function remindOfBookings(now: Date): Promise<number> {
  let reminded = 0
  for (const id of await findUnreminded(now, new Date(now.getTime() + DAY_MS)))
    if ((await remindOfOne(id, now)).ok) reminded++
  return reminded
}
