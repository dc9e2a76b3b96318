/** States of a request: 登记, 交办, 签收, 办理, 反馈, 回访, 退回, 办结, 销号. */
export const REQUEST_STATUSES = [
  'registered',
  'assigned',
  'acknowledged',
  'in_progress',
  'reported',
  'followed_up',
  'returned',
  'resolved',
  'closed_out',
] as const
export type RequestStatus = (typeof REQUEST_STATUSES)[number]

/** States after which nothing is to come; in all others a request has exactly one owner. */
export const ENDED_STATUSES = ['resolved', 'closed_out'] as const
export const OPEN_REQUEST_STATUSES = [
  'registered',
  'assigned',
  'acknowledged',
  'in_progress',
  'reported',
  'followed_up',
  'returned',
] as const satisfies readonly RequestStatus[]

/** States in which the lead department is the one that owes the next step. */
export const AT_DEPARTMENT = ['assigned', 'acknowledged', 'in_progress'] as const satisfies RequestStatus[]

/** The way of a request that goes well, for pictures of progress. */
export const REQUEST_WAY = [
  'registered',
  'assigned',
  'acknowledged',
  'in_progress',
  'reported',
  'followed_up',
  'resolved',
] as const satisfies readonly RequestStatus[]

export function isOpenRequest(status: RequestStatus): boolean {
  return !(ENDED_STATUSES as readonly string[]).includes(status)
}

export function isAtDepartment(status: RequestStatus): boolean {
  return (AT_DEPARTMENT as readonly string[]).includes(status)
}

/** Who brings a step about. `department` is the lead, `support` one that helps; `system` the clock or a change of post. */
export const REQUEST_PARTIES = [
  'talent',
  'leader',
  'liaison',
  'department',
  'support',
  'office',
  'system',
] as const
export type RequestParty = (typeof REQUEST_PARTIES)[number]
