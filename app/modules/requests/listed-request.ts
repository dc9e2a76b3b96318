import { endOfDay, localDateOf } from '../../kernel/local-date'
import { type Nearness, nearnessOf, requestNumber } from './request-deadlines'
import type { RequestStatus } from './request-status'

/** One row of a list, as it lies in the database. */
export type RequestRow = {
  id: string
  serial: number
  title: string
  confidential: boolean
  status: RequestStatus
  round: number
  registeredAt: Date
  statusAt: Date
  dueAt: Date
  stepDueAt: Date | null
  closedAt: Date | null
  satisfied: boolean | null
  talentName: string
  talentUnit: string
  ownerUserId: string
  kind: { zh: string; en: string }
  owner: { name: string }
  leader: { name: string } | null
  departments: {
    role: 'lead' | 'support'
    handlerUserId: string
    handler: { name: string }
    organisation: { id: string; name: string }
  }[]
  extensions: { days: number }[]
}

/** What a list shows of a request. Deadlines are the last instant that still counts. */
export function listedRequest(row: RequestRow, now: Date) {
  const lead = row.departments.find(part => part.role === 'lead') ?? null
  const due = row.stepDueAt
  return {
    id: row.id,
    number: requestNumber(row.registeredAt, row.serial),
    title: row.title,
    confidential: row.confidential,
    status: row.status,
    round: row.round,
    registeredAt: row.registeredAt,
    statusAt: row.statusAt,
    closedAt: row.closedAt,
    satisfied: row.satisfied,
    talent: row.talentName,
    unit: row.talentUnit,
    kind: row.kind,
    owner: row.owner.name,
    leader: row.leader?.name ?? null,
    lead: lead && { id: lead.organisation.id, name: lead.organisation.name, handler: lead.handler.name },
    dueAt: lastInstant(row.dueAt),
    stepDueAt: due && lastInstant(due),
    nearness: due ? nearnessOf(due, now, endOfDay(localDateOf(now))) : ('later' as Nearness),
    extensionAsked: row.extensions[0]?.days ?? null,
  }
}
export type ListedRequest = ReturnType<typeof listedRequest>

/** The last instant that is still in time, from the first that is too late. */
export function lastInstant(tooLate: Date): Date {
  return new Date(tooLate.getTime() - 1)
}
