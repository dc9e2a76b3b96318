export { counterEntered, counterSaved, voucherRedeemed, voucherSaved } from './voucher.events'
export {
  counterSchema,
  newCounterSchema,
  pinSchema,
  redeemSchema,
  scanSchema,
  voucherSchema,
} from './voucher.schema'
export { periodOf, VOUCHER_PERIODS, type VoucherPeriod } from './voucher-period'
