import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { newShortCode } from '../passes/index.server'
import { readSettings } from '../settings/index.server'
import { countOpen, insertBooking, lockBooking, lockHolder, updateBooking } from './booking.store.server'
import { mayMoveBooking } from './booking-status'
import { type BookingRefusal, whyNotBook } from './no-show'
import { findPause } from './pause.store.server'
import { bookingCancelled, stationBooked } from './station.events'
import { lockSlot } from './station.store.server'

type Booked = Result<{ bookingId: string }, BookingRefusal | 'time-taken'>

/**
 * Books a place of a slot. Bookings of one slot and of one person wait for one another; whatever happens, the database
 * holds no more places than there are and no two appointments of one person at a time.
 */
export async function bookSlot(
  access: Access,
  { slotId, purpose }: { slotId: string; purpose: string },
): Promise<Booked> {
  if (!isId(slotId)) return refuse('not-found')
  const { stations: rule } = await readSettings()
  const { actor, now } = access
  const { userId } = actor
  return transaction<Booked>(async tx => {
    await lockHolder(tx, userId)
    const slot = await lockSlot(tx, slotId)
    if (!slot) return refuse('not-found')
    const paused = (await findPause(userId, now, tx)) !== null
    const who = { paused, open: await countOpen(tx, userId, now), mostOpen: rule.openBookings }
    const blocked = whyNotBook({ ...slot, published: slot.station.published }, who, now)
    if (blocked) return refuse(blocked)
    const { startsAt, endsAt } = slot
    const bookingId = await insertBooking(tx, {
      ...{ slotId, userId, startsAt, endsAt, purpose },
      code: newShortCode(),
      bookedAt: now,
      statusAt: now,
    })
    if (!bookingId) return refuse('time-taken')
    await recordChange(tx, access, {
      event: stationBooked,
      payload: { bookingId },
      subject: { kind: 'station-booking', id: bookingId },
      detail: { slotId },
    })
    return ok({ bookingId })
  })
}

type Cancelled = Result<null, 'not-found' | 'wrong-state' | 'slot-past'>

/** Gives back one's own appointment before it begins. */
export function cancelOwnBooking(access: Access, bookingId: string): Promise<Cancelled> {
  return transaction<Cancelled>(async tx => {
    const booking = isId(bookingId) ? await lockBooking(tx, bookingId, access.actor.userId) : null
    if (!booking) return refuse('not-found')
    if (!mayMoveBooking(booking.status, 'cancelled', 'holder')) return refuse('wrong-state')
    if (booking.startsAt <= access.now) return refuse('slot-past')
    await updateBooking(tx, bookingId, {
      status: 'cancelled',
      cancelledBy: 'holder',
      statusAt: access.now,
    })
    await recordChange(tx, access, {
      event: bookingCancelled,
      payload: { bookingId },
      subject: { kind: 'station-booking', id: bookingId },
    })
    return ok(null)
  })
}
