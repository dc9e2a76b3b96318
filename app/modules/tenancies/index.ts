export {
  LEASE_STATUSES,
  type LeaseStatus,
  mayMoveLease,
  REPAIR_STATUSES,
  type RepairStatus,
} from './lease-status'
export { planBills } from './plan-bills'
export { EXAMPLE_PRICES, type InventoryLine, METERS, type SettlementLine, settle } from './settle'
export {
  billDue,
  eligibilityEnded,
  handoverRecorded,
  leaseMoved,
  leaseNoted,
  leaseSettled,
  repairMoved,
  wishAnswered,
  wishAsked,
} from './tenancies.events'
export {
  checkOutSchema,
  draftSchema,
  eligibilitySchema,
  handoverSchema,
  INVENTORY_STATES,
  payingSchema,
  repairAnswerSchema,
  repairSchema,
  settleSchema,
  tenantSchema,
  wishAnswerSchema,
  wishSchema,
} from './tenancy.schema'
