import type { BookingStatus } from '~/modules/stations/index'
import type { Tone } from '~/ui/text/status-tag'

/** How each state of an appointment is marked. */
export const BOOKING_TONES: Record<BookingStatus, Tone> = {
  booked: 'wait',
  cancelled: 'ended',
  attended: 'done',
  absent: 'urgent',
}
