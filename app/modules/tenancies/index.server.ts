export { payBill, remindBills } from './bills.server'
export { type DraftRefusal, draftLeases } from './draft-lease.server'
export {
  checkIn,
  checkOut,
  confirmHandover,
  type HandoverRefusal,
  openHandoverPicture,
  settleLease,
} from './hand-over.server'
export {
  addTenant,
  cancelLease,
  endEligibility,
  expireLeases,
  type LeaseRefusal,
  offerLease,
  removeTenant,
  signLease,
} from './move-lease.server'
export { tenanciesData } from './personal-data.store.server'
export {
  countLeaseViews,
  LEASE_VIEWS,
  type LeaseView,
  listLeases,
  myLease,
  myLeases,
  officeLease,
} from './read-leases.server'
export { moveRepair, reportRepair } from './repairs.server'
export { type AnswerRefusal, answerWish, askWish, type WishRefusal } from './wishes.server'
