export { bookSlot, cancelOwnBooking } from './book-slot.server'
export { findBookingFacts as bookingNoticeFacts } from './booking.store.server'
export { appealPause, liftPause, markBooking } from './mark-booking.server'
export {
  findOfficePeople as pauseReaders,
  findPauseFacts as pauseNoticeFacts,
} from './pause.store.server'
export { stationsData } from './personal-data.store.server'
export {
  type BookingFilter,
  type BookingShow,
  type ListedStation,
  listBookings,
  listPauses,
  listStations,
  myBookings,
  officeStation,
  publicStation,
} from './read-stations.server'
export { remindOfBookings } from './remind.server'
export { closeStationSlot, layStationSlots, saveStation } from './save-station.server'
