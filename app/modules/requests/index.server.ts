export { type HandOver, handOverRequests } from './hand-over-requests.server'
export { openRequestsOf } from './open-requests.server'
export { type RaiseInput, raiseRequest, titleOf } from './raise-request.server'
