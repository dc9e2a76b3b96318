import { isId } from '../../kernel/ids'
import { addDays, localDateOf, localDateOfColumn } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { talentForEnterprise } from '../invitations/index.server'
import { acceptsApplications, type OpeningStatus } from '../openings/index'
import { organisationOf } from '../openings/index.server'
import { readSettings } from '../settings/index.server'
import { findApplication, findNames } from './application-list.store.server'
import { isOfferOpen, replyClock } from './application-rules'
import type { InterviewView, OfferView, StepView } from './application-view'

type Row = NonNullable<Awaited<ReturnType<typeof findApplication>>>

function stepsOf(row: Row, nameOf: (userId: string) => string | null): StepView[] {
  return row.steps.map(step => ({
    id: step.id,
    status: step.status,
    kind: step.kind,
    side: step.side === 'office' ? 'system' : step.side,
    by: step.byUserId ? nameOf(step.byUserId) : null,
    note: step.note,
    data: (step.data ?? {}) as Record<string, unknown>,
    at: step.at,
  }))
}

const interviewOf = (row: Row['interviews'][number]): InterviewView => ({
  id: row.id,
  status: row.status,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  mode: row.mode,
  place: row.place,
  note: row.note,
  counterStartsAt: row.counterStartsAt,
  counterNote: row.counterNote,
})

const offerOf = (row: Row['offers'][number], now: Date): OfferView => ({
  id: row.id,
  status: row.status === 'open' && !isOfferOpen(row, now) ? 'lapsed' : row.status,
  salaryFen: row.salaryFen,
  salaryMonths: row.salaryMonths,
  startDate: row.startDate && localDateOfColumn(row.startDate),
  note: row.note,
  deadline: row.deadline,
})

function doorOf(opening: Row['opening']) {
  return {
    status: opening.status as OpeningStatus,
    enterpriseStatus: opening.enterprise.status,
    validUntil: opening.validUntil && localDateOfColumn(opening.validUntil),
  }
}

async function shared(row: Row, now: Date) {
  const { replyDays, offerDays } = (await readSettings()).rules
  const { opening } = row
  return {
    id: row.id,
    status: row.status,
    round: row.round,
    submittedAt: row.submittedAt,
    statusAt: row.statusAt,
    answeredAt: row.answeredAt,
    rejectionReason: row.rejectionReason,
    rejectionNote: row.rejectionNote,
    clock: replyClock(row.submittedAt, replyDays, now),
    offerUntil: addDays(localDateOf(now), offerDays),
    interview: row.interviews[0] ? interviewOf(row.interviews[0]) : null,
    offer: row.offers[0] ? offerOf(row.offers[0], now) : null,
    opening: {
      id: opening.id,
      title: opening.title,
      status: opening.status as OpeningStatus,
      open: acceptsApplications(doorOf(opening), now),
      city: opening.city,
      district: opening.district,
    },
  }
}

/** One application of the acting graduate; null when it is not theirs. */
export async function myApplication(access: Access, applicationId: string) {
  const { talentId } = access.actor
  if (!talentId || !isId(applicationId)) return null
  const row = await findApplication({ id: applicationId, talentId })
  if (!row) return null
  const { enterprise } = row.opening
  return {
    ...(await shared(row, access.now)),
    message: row.message,
    enterprise: { id: enterprise.id, name: enterprise.name },
    steps: stepsOf(row, () => null),
  }
}
export type MyApplication = NonNullable<Awaited<ReturnType<typeof myApplication>>>

/**
 * One application to the acting enterprise with the applicant's profile as it may be seen now: contact data only
 * while the application stands or an invitation was accepted. Null when it is not to this enterprise.
 */
export async function applicationForEnterprise(access: Access, applicationId: string) {
  const enterpriseId = organisationOf(access)
  if (!isId(applicationId)) return null
  const row = await findApplication({ id: applicationId, enterpriseId })
  if (!row) return null
  const own = row.steps.flatMap(step => (step.side === 'enterprise' && step.byUserId ? [step.byUserId] : []))
  const [names, seen] = await Promise.all([
    findNames([...new Set(own)]),
    talentForEnterprise(access, row.talentId),
  ])
  const withdrawn = row.status === 'withdrawn'
  return {
    ...(await shared(row, access.now)),
    message: withdrawn ? '' : row.message,
    talent: row.talent,
    profile: seen?.profile ?? null,
    steps: stepsOf(row, userId => names.get(userId) ?? null).map(step =>
      withdrawn && step.side === 'talent' && step.kind === 'status' && step.status === 'submitted'
        ? { ...step, note: null }
        : step,
    ),
    suggestedPlace: row.opening.enterprise.address,
  }
}
export type EnterpriseApplication = NonNullable<Awaited<ReturnType<typeof applicationForEnterprise>>>
