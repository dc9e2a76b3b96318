import { describe, expect, it } from 'vitest'
import { BOOKING_STATUSES, mayMoveBooking } from './booking-status'

const ALLOWED = [
  'booked>cancelled by holder',
  'booked>cancelled by office',
  'booked>attended by office',
  'absent>attended by office',
  'booked>absent by office',
  'attended>absent by office',
]

describe('the states of an appointment', () => {
  for (const from of BOOKING_STATUSES) {
    for (const to of BOOKING_STATUSES) {
      for (const side of ['holder', 'office'] as const) {
        const way = `${from}>${to} by ${side}`
        it(`${way} is ${ALLOWED.includes(way) ? 'a way' : 'no way'}`, () => {
          expect(mayMoveBooking(from, to, side)).toBe(ALLOWED.includes(way))
        })
      }
    }
  }
})
