const ACT = 'who acted, by the id of the account alone; an erased account is an empty shell'
const OFFICIAL = 'contact of an organisation in its official function, kept with the organisation'
const DUTY = 'a duty of an official by id; the account cannot be erased while it is held'

/** Models that mention a person and have no holding of their own, each with its reason. */
export const EXEMPT_MODELS: Readonly<Record<string, string>> = {
  BatchStep: ACT,
  UnitStep: ACT,
  EnterpriseDecision: ACT,
  OpeningDecision: ACT,
  Opening: ACT,
  FairArrangement: ACT,
  FairArrival: ACT,
  FairAttendance: ACT,
  FairRelease: ACT,
  FairNoShow: ACT,
  FairOutcome: ACT,
  FairEdition: ACT,
  FairParty: ACT,
  FairPlan: ACT,
  FairPin: ACT,
  FairAlternateOffer: ACT,
  Gathering: ACT,
  Policy: ACT,
  DoorScan: ACT,
  ImportRun: ACT,
  PairingProposal: ACT,
  CardPolicy: ACT,
  CardNotice: ACT,
  Enterprise: OFFICIAL,
  GatheringFollowUp: DUTY,
  RequestOwnership: DUTY,
  RequestDepartment: DUTY,
  RequestReader: DUTY,
  DepartmentDesk: DUTY,
  DomainEvent: 'ids and codes alone; the log of the audit is the copy of it',
  PrivacyReceipt: 'the receipt itself: numbers and codes, the id of the emptied account',
}
