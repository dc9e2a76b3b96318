export { counterToken } from './counter-link.server'
export {
  counterOfLink,
  enterCounter,
  leaveCounter,
  type OpenCounter,
  openCounter,
} from './counter-session.server'
export { vouchersData } from './personal-data.store.server'
export {
  type ListedUse,
  type ListedVoucher,
  latestUses,
  listCounters,
  listUses,
  listVouchers,
  myVouchers,
  officeCounter,
  officeVoucher,
  type ScannedCard,
  scanCard,
  type UseFilter,
  type VoucherStanding,
  voucherChoices,
} from './read-vouchers.server'
export { type RedeemRefusal, redeemVoucher } from './redeem-voucher.server'
export {
  changeCounter,
  closeCounter,
  createCounter,
  openCounterAgain,
  renewCounterLink,
  renewCounterPin,
} from './save-counter.server'
export { saveVoucher } from './save-voucher.server'
export { findUseFacts as voucherUseNoticeFacts } from './use.store.server'
