import { z } from 'zod'
import { defineEvent } from '../events/index'

const booking = z.object({ bookingId: z.uuid() })
const pause = z.object({ pauseId: z.uuid() })

export const stationSaved = defineEvent('station.saved', z.object({ stationId: z.uuid() }))
export const slotsLaid = defineEvent('station.slots-laid', z.object({ stationId: z.uuid() }))
/** The office called a slot off; the appointments named ended with it. */
export const slotClosed = defineEvent(
  'station.slot-closed',
  z.object({ slotId: z.uuid(), bookingIds: z.array(z.uuid()).max(500) }),
)
export const stationBooked = defineEvent('station.booked', booking)
export const bookingCancelled = defineEvent('station.booking-cancelled', booking)
export const bookingMarked = defineEvent('station.booking-marked', booking.extend({ status: z.string() }))
/** An appointment is tomorrow or today: its holder is reminded. */
export const bookingNear = defineEvent('station.near', booking)
/** Stayed away too often: no booking until a day. */
export const stationPaused = defineEvent('station.paused', pause)
export const pauseAppealed = defineEvent('station.pause-appealed', pause)
export const pauseLifted = defineEvent('station.pause-lifted', pause)
