import { isId } from '../../kernel/ids'
import type { Access } from '../access/index.server'
import { organisationOf } from '../openings/index.server'
import { readSettings } from '../settings/index.server'
import { findOwnFor } from './application.store.server'
import {
  countInbox,
  countOfTalent,
  findInboxIds,
  findInboxRows,
  findOfTalent,
  findReplyTimes,
  type InboxFilter,
} from './application-list.store.server'
import { isOfferOpen, replyClock } from './application-rules'
import { APPLICATION_STATUSES, isOpenApplication, UNANSWERED_STATUSES } from './application-status'

const PAGE_SIZE = 20
const pagesOf = (total: number) => Math.max(1, Math.ceil(total / PAGE_SIZE))

/** The acting enterprise's inbox: unanswered first, the oldest first; counts for every filter. `page` from 1. */
export async function listApplicants(args: {
  access: Access
  openingId: string | null
  status: InboxFilter['status']
  page: number
}) {
  const { access, status, page } = args
  const openingId = args.openingId && isId(args.openingId) ? args.openingId : null
  const scope = { enterpriseId: organisationOf(access), openingId }
  const [ids, { counts, oldestUnanswered }, settings] = await Promise.all([
    findInboxIds({ ...scope, status }, page, PAGE_SIZE),
    countInbox(scope),
    readSettings(),
  ])
  const { replyDays } = settings.rules
  const total = APPLICATION_STATUSES.reduce((sum, one) => sum + (counts[one] ?? 0), 0)
  const unanswered = UNANSWERED_STATUSES.reduce((sum, one) => sum + (counts[one] ?? 0), 0)
  const matching = status === 'unanswered' ? unanswered : status ? (counts[status] ?? 0) : total
  const rows = await findInboxRows(ids)
  return {
    counts,
    total,
    unanswered,
    replyDays,
    pages: pagesOf(matching),
    oldest: oldestUnanswered && replyClock(oldestUnanswered, replyDays, access.now),
    items: rows.map(({ interviews, offers, ...row }) => ({
      ...row,
      interview: interviews[0] ?? null,
      offer: offers[0] ?? null,
      clock: replyClock(row.submittedAt, replyDays, access.now),
    })),
  }
}
export type Applicant = Awaited<ReturnType<typeof listApplicants>>['items'][number]

/** The acting graduate's applications under way or ended, latest change first. `page` from 1. */
export async function listMyApplications(args: { access: Access; ended: boolean; page: number }) {
  const { access, ended, page } = args
  const { talentId } = access.actor
  if (!talentId) return { items: [], open: 0, ended: 0, pages: 1 }
  const statuses = APPLICATION_STATUSES.filter(
    status => (isOpenApplication(status) || status === 'signed') !== ended,
  )
  const [{ rows, total }, counts] = await Promise.all([
    findOfTalent(talentId, statuses, page, PAGE_SIZE),
    countOfTalent(talentId),
  ])
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return {
    pages: pagesOf(total),
    open: ended ? all - total : total,
    ended: ended ? total : all - total,
    items: rows.map(row => {
      const interview = row.interviews[0] ?? null
      const offer = row.offers[0] ?? null
      return {
        id: row.id,
        status: row.status,
        submittedAt: row.submittedAt,
        statusAt: row.statusAt,
        opening: { id: row.opening.id, title: row.opening.title, city: row.opening.city },
        enterprise: row.opening.enterprise,
        interview: interview && { status: interview.status, startsAt: interview.startsAt },
        offer: offer && { status: offer.status, deadline: offer.deadline },
        /** Waits for an answer of the graduate. */
        asks:
          (row.status === 'interview' && interview?.status === 'proposed') ||
          (row.status === 'offered' && offer !== null && isOfferOpen(offer, access.now)),
      }
    }),
  }
}
export type MyListedApplication = Awaited<ReturnType<typeof listMyApplications>>['items'][number]

/** The acting graduate's application for an opening, as its public page needs it; null when there is none. */
export async function myApplicationFor(talentId: string | null, openingId: string) {
  return talentId && isId(openingId) ? findOwnFor(talentId, openingId) : null
}

/** Reply times of every enterprise since an instant; below how many answers a median is published is the enterprises' rule. */
export async function replyTimesSince(from: Date) {
  return findReplyTimes(from)
}
