export { assignRequest } from './assign-request.server'
export {
  addTemplate,
  listRequestKinds,
  listTemplates,
  removeTemplate,
  saveRequestKind,
} from './catalogue.server'
export { closeOutRequest, resolveRequest, withdrawRequest } from './close-request.server'
export { askExtension, decideExtension } from './extend-request.server'
export { type HandOver, handOverRequests } from './hand-over-requests.server'
export {
  acknowledgeRequest,
  handBackRequest,
  noteProgress,
  reportRequest,
} from './handle-request.server'
export { judgeRequest } from './judge-request.server'
export {
  departmentColleagues,
  deputedNames,
  enterAbsence,
  nameReceiver,
  readDesk,
  removeAbsence,
} from './keep-desk.server'
export {
  countAwaitingVerdict,
  listDepartmentRequests,
  listFollowedRequests,
  listOfficeRequests,
  officeRequestQueues,
} from './list-requests.server'
export type { ListedRequest } from './listed-request'
export {
  type RequestNoticeFacts,
  requestNoticeFacts,
  requestsNoticeFacts,
} from './notice-facts.store.server'
export type { RequestCommand } from './on-request.server'
export { openRequestsOf } from './open-requests.server'
export { type RequestsOverview, requestsOverview } from './overview.server'
export { passToColleague } from './pass-to-colleague.server'
export { requestsData } from './personal-data.store.server'
export { raiseOwnRequest } from './raise-own-request.server'
export { type RaiseInput, raiseRequest, titleOf } from './raise-request.server'
export { openAttachment, type RequestPage, type RequestStepView, readRequest } from './read-request.server'
export { findDepartments as departmentsToAssign } from './read-request.store.server'
export { requestPartyOf } from './request-party.server'
export { urgeRequest } from './urge-request.server'
export { escalateOverdue, remindOfDeadlines } from './watch-deadlines.server'
