import { paths } from '../../paths'
import { requestsEscalated, requestsReminded } from '../requests/index'
import { type RequestNoticeFacts, requestsNoticeFacts } from '../requests/index.server'
import type { Notice } from './notice'
import type { NoticeRule } from './rules.server'

const LISTED = 10

/** One line for each request, the nearest deadline first; what is beyond ten is left to the list behind the link. */
function listOf(facts: readonly RequestNoticeFacts[]): string {
  return facts
    .slice(0, LISTED)
    .map(one => [one.number, one.title, one.department].filter(Boolean).join(' '))
    .join('\n')
}

function grouped(facts: readonly RequestNoticeFacts[], peopleOf: (one: RequestNoticeFacts) => string[]) {
  const byPerson = new Map<string, RequestNoticeFacts[]>()
  for (const one of facts) {
    for (const userId of peopleOf(one)) byPerson.set(userId, [...(byPerson.get(userId) ?? []), one])
  }
  return byPerson
}

function digest(
  byPerson: ReadonlyMap<string, readonly RequestNoticeFacts[]>,
  kind: 'request-escalated' | 'request-overdue' | 'request-due',
  link: string,
): Notice[] {
  return [...byPerson].map(([userId, facts]) => ({
    userId,
    kind,
    params: { count: facts.length, list: listOf(facts) },
    link,
  }))
}

const AT_LEAD = ['assigned', 'acknowledged', 'in_progress']
const atLead = (one: RequestNoticeFacts) => (AT_LEAD.includes(one.status) ? one.leadHandlers : [])

/** One digest a run to each person concerned: the office's desks of what is overdue, the handlers of their own. */
export const REQUEST_DIGESTS: Record<string, NoticeRule> = {
  [requestsEscalated.name]: async (tx, event) => {
    const { requestIds } = requestsEscalated.payload.parse(event.payload)
    const facts = await requestsNoticeFacts(tx, requestIds, event.occurredAt)
    return [
      ...digest(
        grouped(facts, one => [one.deskUserId]),
        'request-escalated',
        `${paths.officeRequests()}?show=overdue`,
      ),
      ...digest(grouped(facts, atLead), 'request-overdue', paths.department()),
    ]
  },
  [requestsReminded.name]: async (tx, event) => {
    const { requestIds } = requestsReminded.payload.parse(event.payload)
    const facts = await requestsNoticeFacts(tx, requestIds, event.occurredAt)
    return digest(grouped(facts, atLead), 'request-due', paths.department())
  },
}
