import { policyFileChanged, policyMoved, policySaved } from '../../modules/policies/index'
import {
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
} from '../../modules/stations/index'

/** Events of policies, talent stations, services and vouchers. */
export const SERVICES_EVENTS = [
  policyFileChanged,
  policyMoved,
  policySaved,
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
] as const
