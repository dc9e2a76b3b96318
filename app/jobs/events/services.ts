import { policyFileChanged, policyMoved, policySaved } from '../../modules/policies/index'
import {
  serviceApplied,
  servicePaperAdded,
  servicePaperRead,
  serviceSaved,
} from '../../modules/services-offered/index'
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
import { counterEntered, counterSaved, voucherRedeemed, voucherSaved } from '../../modules/vouchers/index'

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
  serviceApplied,
  servicePaperAdded,
  servicePaperRead,
  serviceSaved,
  counterEntered,
  counterSaved,
  voucherRedeemed,
  voucherSaved,
] as const
