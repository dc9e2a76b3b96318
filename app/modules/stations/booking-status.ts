/** States of an appointment: 已预约, 已取消, 已到, 爽约. */
export const BOOKING_STATUSES = ['booked', 'cancelled', 'attended', 'absent'] as const
export type BookingStatus = (typeof BOOKING_STATUSES)[number]
export type BookingSide = 'holder' | 'office'
type Origins = Partial<Record<BookingSide, readonly BookingStatus[]>>

/** The table: for each state, who may bring it about and from which. */
export const BOOKING_TRANSITIONS: Record<BookingStatus, Origins> = {
  booked: {},
  cancelled: { holder: ['booked'], office: ['booked'] },
  attended: { office: ['booked', 'absent'] },
  absent: { office: ['booked', 'attended'] },
}

/** Whether `side` may take an appointment from one state to another. */
export function mayMoveBooking(from: BookingStatus, to: BookingStatus, side: BookingSide): boolean {
  return BOOKING_TRANSITIONS[to][side]?.includes(from) ?? false
}
