import type { Prisma } from '../../app/generated/prisma/client.ts'

/** Every row of the demonstration by table, in the order in which the tables are filled. */
export type DemoTables = {
  organisation: Prisma.OrganisationCreateManyInput[]
  user: Prisma.UserCreateManyInput[]
  membership: Prisma.MembershipCreateManyInput[]
  university: Prisma.UniversityCreateManyInput[]
  supply_count: Prisma.SupplyCountCreateManyInput[]
  enterprise: Prisma.EnterpriseCreateManyInput[]
  enterprise_decision: Prisma.EnterpriseDecisionCreateManyInput[]
  opening: Prisma.OpeningCreateManyInput[]
  opening_decision: Prisma.OpeningDecisionCreateManyInput[]
  stored_file: Prisma.StoredFileCreateManyInput[]
  talent: Prisma.TalentCreateManyInput[]
  education: Prisma.EducationCreateManyInput[]
  experience: Prisma.ExperienceCreateManyInput[]
  talent_block: Prisma.TalentBlockCreateManyInput[]
  roster_entry: Prisma.RosterEntryCreateManyInput[]
  application: Prisma.ApplicationCreateManyInput[]
  application_step: Prisma.ApplicationStepCreateManyInput[]
  interview: Prisma.InterviewCreateManyInput[]
  offer: Prisma.OfferCreateManyInput[]
  reply_template: Prisma.ReplyTemplateCreateManyInput[]
  talent_invitation: Prisma.TalentInvitationCreateManyInput[]
  saved_opening: Prisma.SavedOpeningCreateManyInput[]
  opening_report: Prisma.OpeningReportCreateManyInput[]
  talent_look: Prisma.TalentLookCreateManyInput[]
  talent_request: Prisma.TalentRequestCreateManyInput[]
  request_step: Prisma.RequestStepCreateManyInput[]
  request_ownership: Prisma.RequestOwnershipCreateManyInput[]
  request_department: Prisma.RequestDepartmentCreateManyInput[]
  request_extension: Prisma.RequestExtensionCreateManyInput[]
  request_template: Prisma.RequestTemplateCreateManyInput[]
  department_desk: Prisma.DepartmentDeskCreateManyInput[]
  department_absence: Prisma.DepartmentAbsenceCreateManyInput[]
  fair_edition: Prisma.FairEditionCreateManyInput[]
  fair_phase_start: Prisma.FairPhaseStartCreateManyInput[]
  fair_session: Prisma.FairSessionCreateManyInput[]
  fair_slot: Prisma.FairSlotCreateManyInput[]
  fair_party: Prisma.FairPartyCreateManyInput[]
  fair_representative: Prisma.FairRepresentativeCreateManyInput[]
  fair_unavailability: Prisma.FairUnavailabilityCreateManyInput[]
  fair_wish: Prisma.FairWishCreateManyInput[]
  fair_plan: Prisma.FairPlanCreateManyInput[]
  fair_meeting: Prisma.FairMeetingCreateManyInput[]
  fair_arrival: Prisma.FairArrivalCreateManyInput[]
  fair_attendance: Prisma.FairAttendanceCreateManyInput[]
  fair_no_show: Prisma.FairNoShowCreateManyInput[]
  fair_outcome: Prisma.FairOutcomeCreateManyInput[]
  gathering_series: Prisma.GatheringSeriesCreateManyInput[]
  gathering: Prisma.GatheringCreateManyInput[]
  gathering_registration: Prisma.GatheringRegistrationCreateManyInput[]
  gathering_person: Prisma.GatheringPersonCreateManyInput[]
  gathering_follow_up: Prisma.GatheringFollowUpCreateManyInput[]
  apartment_project: Prisma.ApartmentProjectCreateManyInput[]
  apartment_building: Prisma.ApartmentBuildingCreateManyInput[]
  apartment_unit: Prisma.ApartmentUnitCreateManyInput[]
  lottery: Prisma.LotteryCreateManyInput[]
  allocation_batch: Prisma.AllocationBatchCreateManyInput[]
  batch_unit: Prisma.BatchUnitCreateManyInput[]
  batch_step: Prisma.BatchStepCreateManyInput[]
  housing_application: Prisma.HousingApplicationCreateManyInput[]
  housing_step: Prisma.HousingStepCreateManyInput[]
  allocation_place: Prisma.AllocationPlaceCreateManyInput[]
  place_move: Prisma.PlaceMoveCreateManyInput[]
  lease: Prisma.LeaseCreateManyInput[]
  lease_step: Prisma.LeaseStepCreateManyInput[]
  lease_bill: Prisma.LeaseBillCreateManyInput[]
  lease_handover: Prisma.LeaseHandoverCreateManyInput[]
  lease_settlement: Prisma.LeaseSettlementCreateManyInput[]
  lease_repair: Prisma.LeaseRepairCreateManyInput[]
  inbox_item: Prisma.InboxItemCreateManyInput[]
  leader: Prisma.LeaderCreateManyInput[]
  post_change: Prisma.PostChangeCreateManyInput[]
  key_talent: Prisma.KeyTalentCreateManyInput[]
  round: Prisma.RoundCreateManyInput[]
  round_leader: Prisma.RoundLeaderCreateManyInput[]
  round_talent: Prisma.RoundTalentCreateManyInput[]
  pairing_proposal: Prisma.PairingProposalCreateManyInput[]
  proposal_line: Prisma.ProposalLineCreateManyInput[]
  pairing: Prisma.PairingCreateManyInput[]
  visit: Prisma.VisitCreateManyInput[]
  visit_request: Prisma.VisitRequestCreateManyInput[]
  policy: Prisma.PolicyCreateManyInput[]
  station: Prisma.StationCreateManyInput[]
  station_slot: Prisma.StationSlotCreateManyInput[]
  station_booking: Prisma.StationBookingCreateManyInput[]
  station_pause: Prisma.StationPauseCreateManyInput[]
  service_offer: Prisma.ServiceOfferCreateManyInput[]
  service_case: Prisma.ServiceCaseCreateManyInput[]
  voucher: Prisma.VoucherCreateManyInput[]
  voucher_quota: Prisma.VoucherQuotaCreateManyInput[]
  partner_counter: Prisma.PartnerCounterCreateManyInput[]
  voucher_counter: Prisma.VoucherCounterCreateManyInput[]
  voucher_use: Prisma.VoucherUseCreateManyInput[]
}

/** The tables in the order in which they are filled: what is pointed at comes first. */
const TABLES = [
  'organisation',
  'user',
  'membership',
  'university',
  'supply_count',
  'enterprise',
  'enterprise_decision',
  'opening',
  'opening_decision',
  'stored_file',
  'talent',
  'education',
  'experience',
  'talent_block',
  'roster_entry',
  'application',
  'application_step',
  'interview',
  'offer',
  'reply_template',
  'talent_invitation',
  'saved_opening',
  'opening_report',
  'talent_look',
  'talent_request',
  'request_step',
  'request_ownership',
  'request_department',
  'request_extension',
  'request_template',
  'department_desk',
  'department_absence',
  'fair_edition',
  'fair_phase_start',
  'fair_session',
  'fair_slot',
  'fair_party',
  'fair_representative',
  'fair_unavailability',
  'fair_wish',
  'fair_plan',
  'fair_meeting',
  'fair_arrival',
  'fair_attendance',
  'fair_no_show',
  'fair_outcome',
  'gathering_series',
  'gathering',
  'gathering_registration',
  'gathering_person',
  'gathering_follow_up',
  'apartment_project',
  'apartment_building',
  'apartment_unit',
  'lottery',
  'allocation_batch',
  'batch_unit',
  'batch_step',
  'housing_application',
  'housing_step',
  'allocation_place',
  'place_move',
  'lease',
  'lease_step',
  'lease_bill',
  'lease_handover',
  'lease_settlement',
  'lease_repair',
  'inbox_item',
  'leader',
  'post_change',
  'key_talent',
  'round',
  'round_leader',
  'round_talent',
  'pairing_proposal',
  'proposal_line',
  'pairing',
  'visit',
  'visit_request',
  'policy',
  'station',
  'station_slot',
  'station_booking',
  'station_pause',
  'service_offer',
  'service_case',
  'voucher',
  'voucher_quota',
  'partner_counter',
  'voucher_counter',
  'voucher_use',
] as const satisfies readonly (keyof DemoTables)[]

type Missing = Exclude<keyof DemoTables, (typeof TABLES)[number]>

/** Tables without rows; a table that is missing in the order does not compile. */
export function emptyTables(): Missing extends never ? DemoTables : never {
  const tables = Object.fromEntries(TABLES.map(name => [name, []])) as unknown as DemoTables
  return tables as Missing extends never ? DemoTables : never
}
