import { isId } from '../../kernel/ids'
import { dateColumn, type LocalDate, localDateOf, localDateOfColumn } from '../../kernel/local-date'
import { ok, type Result, refuse } from '../../kernel/result'
import { addWorkingDays } from '../../kernel/working-days'
import { encrypt } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { readCalendar, readSettings } from '../settings/index.server'
import { findApplicationLocked } from './application.store.server'
import type { NoticeInput, ObjectionInput } from './card.schema'
import { cardNoticePublished, cardObjectionAnswered, cardObjectionMade } from './cards.events'
import { issueFor } from './issue-card.server'
import { moved } from './move-application.server'
import {
  answerObjectionRow,
  closeNotice,
  findForNotice,
  findNoticed,
  findNoticeLocked,
  findObjectionLocked,
  insertNotice,
  insertObjection,
} from './notice.store.server'

export type NoticeRefusal =
  | 'not-found'
  | 'no-entrants'
  | 'too-short-notice'
  | 'too-early'
  | 'objections-left'
  | 'has-card'

/** The earliest last day of a notice that begins today: the shortest length is a setting, in working days. */
export async function earliestNoticeEnd(now: Date): Promise<LocalDate> {
  const { cards } = await readSettings()
  return addWorkingDays(await readCalendar(), localDateOf(now), cards.noticeDays)
}

/** Publishes everybody whose card was approved, in one notice with its last day. */
export async function publishNotice(
  access: Access,
  { title, untilOn }: NoticeInput,
): Promise<Result<{ noticeId: string; count: number }, NoticeRefusal>> {
  const today = localDateOf(access.now)
  if (untilOn < (await earliestNoticeEnd(access.now))) return refuse('too-short-notice')
  return transaction<Result<{ noticeId: string; count: number }, NoticeRefusal>>(async tx => {
    const ids = await findForNotice(tx, { status: 'approved' })
    if (ids.length === 0) return refuse('no-entrants')
    const days = { fromOn: dateColumn(today), untilOn: dateColumn(untilOn as LocalDate) }
    const by = { publishedAt: access.now, byUserId: access.actor.userId }
    const noticeId = await insertNotice(tx, today.slice(0, 4), { title, ...days, ...by })
    let count = 0
    for (const id of ids) {
      const row = await findApplicationLocked(tx, id, { status: 'approved' })
      if (!row) continue
      await moved(tx, access, row, { status: 'public_notice', party: 'office' }, { noticeId })
      count++
    }
    await recordChange(tx, access, {
      event: cardNoticePublished,
      payload: { noticeId },
      subject: { kind: 'card-notice', id: noticeId },
      detail: { count, untilOn },
    })
    return ok({ noticeId, count })
  })
}

async function issueAll(tx: Tx, access: Access, noticeId: string): Promise<number> {
  let count = 0
  for (const id of await findForNotice(tx, { noticeId, status: 'public_notice' })) {
    const row = await findApplicationLocked(tx, id, { status: 'public_notice' })
    if (row && (await issueFor(tx, access, row)).ok) count++
  }
  return count
}

/** After its last day, with every objection answered: issues the cards of a notice and closes it. */
export async function issueNoticed(
  access: Access,
  noticeId: string,
): Promise<Result<{ count: number }, NoticeRefusal>> {
  if (!isId(noticeId)) return refuse('not-found')
  try {
    return await transaction<Result<{ count: number }, NoticeRefusal>>(async tx => {
      const notice = await findNoticeLocked(tx, noticeId)
      if (!notice || notice.closedAt) return refuse('not-found')
      if (localDateOf(access.now) <= localDateOfColumn(notice.untilOn)) return refuse('too-early')
      if (notice.objections.length > 0) return refuse('objections-left')
      const count = await issueAll(tx, access, noticeId)
      await closeNotice(tx, noticeId, access.now)
      return ok({ count })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('has-card')
    throw error
  }
}

/** Anybody objects to somebody in a running notice, by receipt code; a name is not needed. */
export async function objectTo(
  context: ChangeContext,
  noticeId: string,
  { receipt, text, contact }: ObjectionInput,
): Promise<Result<null, 'not-found'>> {
  if (!isId(noticeId)) return refuse('not-found')
  return transaction<Result<null, 'not-found'>>(async tx => {
    const code = receipt.toUpperCase()
    const found = await findNoticed(tx, noticeId, code, dateColumn(localDateOf(context.now)))
    if (!found) return refuse('not-found')
    const contactSealed = contact ? encrypt('card-objection', contact) : ''
    const objectionId = await insertObjection(tx, {
      ...{ noticeId, applicationId: found.id, text, contactSealed },
      at: context.now,
    })
    await recordChange(tx, context, {
      event: cardObjectionMade,
      payload: { objectionId, applicationId: found.id },
      subject: { kind: 'card-application', id: found.id },
    })
    return ok(null)
  })
}

/** The office answers an objection; one that is upheld ends the application, which may be appealed against. */
export async function answerObjection(
  access: Access,
  objectionId: string,
  { upheld, answer }: { upheld: boolean; answer: string },
): Promise<Result<null, 'not-found'>> {
  if (!isId(objectionId)) return refuse('not-found')
  return transaction<Result<null, 'not-found'>>(async tx => {
    const objection = await findObjectionLocked(tx, objectionId)
    if (!objection || objection.answeredAt) return refuse('not-found')
    const { applicationId } = objection
    const by = { byUserId: access.actor.userId, answeredAt: access.now }
    await answerObjectionRow(tx, objectionId, { upheld, answer, ...by })
    await recordChange(tx, access, {
      event: cardObjectionAnswered,
      payload: { objectionId, applicationId, upheld },
      subject: { kind: 'card-application', id: applicationId },
      detail: { upheld },
    })
    const row = upheld ? await findApplicationLocked(tx, applicationId, { status: 'public_notice' }) : null
    if (row)
      await moved(tx, access, row, { status: 'rejected', party: 'office', note: answer }, { reason: answer })
    return ok(null)
  })
}
