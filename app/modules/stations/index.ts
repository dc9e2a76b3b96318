export { BOOKING_STATUSES, type BookingStatus, mayMoveBooking } from './booking-status'
export { clockOf, laySlots, type OpeningHours, spansText } from './opening-hours'
export {
  bookingCancelled,
  bookingMarked,
  bookingNear,
  pauseAppealed,
  pauseLifted,
  slotClosed,
  slotsLaid,
  stationBooked,
  stationPaused,
  stationSaved,
} from './station.events'
export {
  appealSchema,
  bookSchema,
  liftSchema,
  markSchema,
  slotsSchema,
  stationSchema,
  WEEKDAYS,
} from './station.schema'
