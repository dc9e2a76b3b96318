import { randomUUID } from 'node:crypto'
import { db, type Tx } from '../../platform/db.server'
import type { InterviewMode } from './application-status'

const LIVE = ['proposed', 'accepted', 'counter_proposed'] as const

export type InterviewTimes = {
  startsAt: Date
  endsAt: Date
  mode: InterviewMode
  place: string
  note: string
}

/** The interview that is proposed or agreed; null when there is none. */
export async function findLiveInterview(tx: Tx, applicationId: string) {
  return tx.interview.findFirst({ where: { applicationId, status: { in: [...LIVE] } } })
}

/** One interview of an application. */
export async function findInterview(tx: Tx, applicationId: string, interviewId: string) {
  return tx.interview.findFirst({ where: { id: interviewId, applicationId } })
}

/** Adds a proposal with the identity its calendar entry keeps for good. */
export async function insertInterview(tx: Tx, applicationId: string, times: InterviewTimes): Promise<string> {
  const row = await tx.interview.create({
    data: { applicationId, ...times, calendarUid: randomUUID() },
    select: { id: true },
  })
  return row.id
}

/** Proposes another time for the same interview: same calendar entry, next revision. */
export async function rescheduleInterview(tx: Tx, id: string, times: InterviewTimes): Promise<void> {
  await tx.interview.update({
    where: { id },
    data: {
      ...times,
      status: 'proposed',
      counterStartsAt: null,
      counterNote: null,
      sequence: { increment: 1 },
    },
  })
}

/** Notes the answer of the graduate; every answer is a revision of the calendar entry. */
export async function answerInterviewRow(
  tx: Tx,
  id: string,
  answer: {
    status: 'accepted' | 'declined' | 'counter_proposed'
    counterStartsAt?: Date
    counterNote?: string
  },
): Promise<void> {
  await tx.interview.update({ where: { id }, data: { ...answer, sequence: { increment: 1 } } })
}

/**
 * Cancels what is proposed or agreed and has not begun; returns its id, or null when there was nothing.
 * An interview that was held stays what it was.
 */
export async function cancelLiveInterview(tx: Tx, applicationId: string, now: Date): Promise<string | null> {
  const live = await findLiveInterview(tx, applicationId)
  if (!live || live.startsAt <= now) return null
  await tx.interview.update({
    where: { id: live.id },
    data: { status: 'cancelled', sequence: { increment: 1 } },
  })
  return live.id
}

/** An interview with what its calendar file tells, inside the scope of one side; null outside it. */
export async function findForCalendar(
  interviewId: string,
  application: { id: string; enterpriseId?: string; talentId?: string },
) {
  return db().interview.findFirst({
    where: { id: interviewId, application },
    include: {
      application: {
        select: {
          id: true,
          status: true,
          talent: { select: { name: true } },
          opening: { select: { title: true, enterprise: { select: { name: true } } } },
        },
      },
    },
  })
}

/** Agreed and proposed interviews of an enterprise that begin in a span, earliest first, at most `most`. */
export async function findInterviewsBetween(
  enterpriseId: string,
  span: { from: Date; to: Date },
  most: number,
) {
  return db().interview.findMany({
    where: {
      status: { in: [...LIVE] },
      startsAt: { gte: span.from, lt: span.to },
      application: { opening: { enterpriseId } },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: most,
    select: {
      id: true,
      applicationId: true,
      status: true,
      startsAt: true,
      mode: true,
      place: true,
      application: {
        select: { opening: { select: { title: true } }, talent: { select: { name: true } } },
      },
    },
  })
}
