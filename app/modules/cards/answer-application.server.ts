import { isId } from '../../kernel/ids'
import { dateColumn, localDateOf } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import { addWorkingDays } from '../../kernel/working-days'
import type { Prisma, Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { readCalendar, readSettings } from '../settings/index.server'
import {
  answerReview,
  findApplicationLocked,
  findOverdueSupplements,
  type LockedApplication,
} from './application.store.server'
import { type CardApplicationStatus, type CardParty, mayMoveCard, nextStage } from './application-status'
import { cardReviewGiven } from './cards.events'
import { moved } from './move-application.server'

export type AnswerRefusal = 'not-found' | 'wrong-state'
type Answered = Result<null, AnswerRefusal>
type Where = Prisma.CardApplicationWhereInput

async function locked(
  applicationId: string,
  where: Where,
  work: (tx: Tx, row: LockedApplication) => Promise<Answered>,
): Promise<Answered> {
  if (!isId(applicationId)) return refuse('not-found')
  return transaction<Answered>(async tx => {
    const row = await findApplicationLocked(tx, applicationId, where)
    return row ? work(tx, row) : refuse('not-found')
  })
}

/** Last day for a supplement asked now. */
export async function supplementDue(now: Date): Promise<Date> {
  const { cards } = await readSettings()
  return dateColumn(addWorkingDays(await readCalendar(), localDateOf(now), cards.supplementDays))
}

/** Sends an application back to its applicant, to return to the stage it is in. */
export async function askSupplement(
  tx: Tx,
  access: Access,
  row: LockedApplication,
  { party, note }: { party: CardParty; note: string },
): Promise<Answered> {
  if (!mayMoveCard(row.status, 'supplement', party)) return refuse('wrong-state')
  const data = { returnTo: row.status, supplementDue: await supplementDue(access.now) }
  await moved(tx, access, row, { status: 'supplement', party, note }, data)
  return ok(null)
}

/** The employer confirms, sends back, or denies what an applicant says; its own applicants only. */
export function answerAsEmployer(
  access: Access,
  applicationId: string,
  { decision, note }: { decision: 'confirm' | 'supplement' | 'reject'; note: string },
): Promise<Answered> {
  const employerId = access.actor.organisationId
  if (!employerId) return Promise.resolve(refuse('not-found'))
  return locked(applicationId, { employerId }, async (tx, row) => {
    if (row.status !== 'employer_check') return refuse('wrong-state')
    if (decision === 'supplement') return askSupplement(tx, access, row, { party: 'employer', note })
    const status =
      decision === 'reject' ? 'rejected' : nextStage(row.kind, row.status, row.tier.departments.length)
    const data = decision === 'reject' ? { employerNote: note, reason: note } : { employerNote: note || null }
    await moved(tx, access, row, { status, party: 'employer', note }, data)
    return ok(null)
  })
}

/** A department gives its view; with the last one the application goes on to the office. */
export function answerAsDepartment(
  access: Access,
  applicationId: string,
  { decision, note }: { decision: 'agree' | 'disagree' | 'supplement'; note: string },
): Promise<Answered> {
  const { organisationId, userId } = access.actor
  if (!organisationId) return Promise.resolve(refuse('not-found'))
  return locked(applicationId, { reviews: { some: { organisationId } } }, async (tx, row) => {
    const own = row.reviews.find(review => review.organisationId === organisationId)
    if (row.status !== 'department_review' || !own || own.answeredAt) return refuse('wrong-state')
    if (decision === 'supplement') return askSupplement(tx, access, row, { party: 'department', note })
    const agrees = decision === 'agree'
    await answerReview(tx, own.id, { agrees, note: note || null, byUserId: userId, answeredAt: access.now })
    await recordChange(tx, access, {
      event: cardReviewGiven,
      payload: { applicationId, agrees },
      subject: { kind: 'card-application', id: applicationId },
      detail: { agrees },
    })
    if (row.reviews.some(review => review.id !== own.id && !review.answeredAt)) return ok(null)
    await moved(tx, access, row, { status: 'office_decision', party: 'department' })
    return ok(null)
  })
}

const OWN_MOVES: Record<'appealed' | 'withdrawn', (row: LockedApplication) => boolean> = {
  appealed: row => row.appeal === null,
  withdrawn: () => true,
}

async function ownMove(
  access: Access,
  applicationId: string,
  status: 'appealed' | 'withdrawn',
  { note, data }: { note?: string; data?: Prisma.CardApplicationUncheckedUpdateInput } = {},
): Promise<Answered> {
  const { talentId } = access.actor
  if (!talentId) return refuse('not-found')
  return locked(applicationId, { talentId }, async (tx, row) => {
    const from: CardApplicationStatus = row.status
    if (!mayMoveCard(from, status, 'talent') || !OWN_MOVES[status](row)) return refuse('wrong-state')
    await moved(tx, access, row, { status, party: 'talent', ...(note && { note }) }, data)
    return ok(null)
  })
}

/** The applicant appeals against a rejection, once. */
export function appealCard(access: Access, applicationId: string, appeal: string): Promise<Answered> {
  return ownMove(access, applicationId, 'appealed', {
    note: appeal,
    data: { appeal, appealedAt: access.now },
  })
}

/** The applicant withdraws, before the public notice. */
export function withdrawCard(access: Access, applicationId: string): Promise<Answered> {
  return ownMove(access, applicationId, 'withdrawn')
}

/** Ends applications whose supplement did not come in time; returns how many. */
export async function lapseSupplements(now: Date): Promise<number> {
  const context = { actor: { userId: null, kind: 'system' }, now }
  const today = dateColumn(localDateOf(now))
  let count = 0
  for (const { id } of await findOverdueSupplements(today)) {
    const done = await transaction<Answered>(async tx => {
      const row = await findApplicationLocked(tx, id, { status: 'supplement', supplementDue: { lt: today } })
      if (!row) return refuse('wrong-state')
      await moved(tx, context, row, { status: 'rejected', party: 'system' }, { reason: 'supplement-overdue' })
      return ok(null)
    })
    if (done.ok) count++
  }
  return count
}
