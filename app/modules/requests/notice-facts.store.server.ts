import { dateColumn, localDateOf } from '../../kernel/local-date'
import type { Tx } from '../../platform/db.server'
import { findDeputies } from './desk.store.server'
import { lastInstant } from './listed-request'
import { requestNumber } from './request-deadlines'

const ROW = {
  id: true,
  serial: true,
  registeredAt: true,
  title: true,
  confidential: true,
  status: true,
  round: true,
  dueAt: true,
  stepDueAt: true,
  talentName: true,
  talentUserId: true,
  leaderUserId: true,
  deskUserId: true,
  departments: {
    where: { endedAt: null },
    select: { role: true, handlerUserId: true, organisation: { select: { name: true } } },
  },
} as const

async function factsOf(tx: Tx, ids: readonly string[], at: Date) {
  const rows = await tx.talentRequest.findMany({
    where: { id: { in: [...ids] } },
    select: ROW,
    orderBy: [{ stepDueAt: 'asc' }, { id: 'asc' }],
  })
  const handlers = rows.flatMap(row => row.departments.map(part => part.handlerUserId))
  const deputies = await findDeputies(tx, [...new Set(handlers)], dateColumn(localDateOf(at)))
  const withDeputy = (userId: string) => [userId, deputies.get(userId)].filter(id => id !== undefined)
  return rows.map(row => {
    const lead = row.departments.find(part => part.role === 'lead')
    return {
      requestId: row.id,
      number: requestNumber(row.registeredAt, row.serial),
      /** Empty for a confidential one: its title goes into no mail. */
      title: row.confidential ? '' : row.title,
      talent: row.confidential ? '' : row.talentName,
      confidential: row.confidential,
      status: row.status,
      department: lead?.organisation.name ?? '',
      dueAt: lastInstant(row.dueAt),
      stepDueAt: row.stepDueAt && lastInstant(row.stepDueAt),
      talentUserId: row.talentUserId,
      leaderUserId: row.leaderUserId,
      deskUserId: row.deskUserId,
      leadHandlers: lead ? withDeputy(lead.handlerUserId) : [],
      supportHandlers: row.departments
        .filter(part => part.role === 'support')
        .flatMap(part => withDeputy(part.handlerUserId)),
    }
  })
}
export type RequestNoticeFacts = Awaited<ReturnType<typeof factsOf>>[number]

/** What the notices about one request need, with the words of one step; null when it is gone. */
export async function requestNoticeFacts(tx: Tx, requestId: string, seq: number, at: Date) {
  const [facts] = await factsOf(tx, [requestId], at)
  const step = await tx.requestStep.findUnique({
    where: { requestId_seq: { requestId, seq } },
    select: { note: true, data: true, move: true, party: true, organisation: { select: { name: true } } },
  })
  if (!facts || !step) return null
  const { days, until, as } = (step.data ?? {}) as { days?: number; until?: string; as?: string }
  return {
    ...facts,
    note: facts.confidential ? '' : step.note,
    party: step.party,
    move: step.move,
    by: step.organisation?.name ?? '',
    days: days ?? 0,
    until: until ? lastInstant(new Date(until)) : null,
    as: as ?? '',
  }
}

/** The same for several requests, by deadline, without the words of a step. */
export function requestsNoticeFacts(tx: Tx, ids: readonly string[], at: Date) {
  return factsOf(tx, ids, at)
}
