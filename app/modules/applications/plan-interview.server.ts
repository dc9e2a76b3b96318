import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { organisationOf } from '../openings/index.server'
import { interviewCancelled, interviewProposed } from './application.events'
import type { InterviewInput } from './application.schema'
import {
  idsOf,
  type LockedApplication,
  moveApplication,
  noteStep,
  takeApplication,
} from './change-application.server'
import {
  cancelLiveInterview,
  findLiveInterview,
  type InterviewTimes,
  insertInterview,
  rescheduleInterview,
} from './interview.store.server'

type Args = { access: Access; applicationId: string }
const MINUTE_MS = 60_000

async function place(tx: Tx, applicationId: string, times: InterviewTimes) {
  const live = await findLiveInterview(tx, applicationId)
  if (!live) return { interviewId: await insertInterview(tx, applicationId, times), again: false }
  await rescheduleInterview(tx, live.id, times)
  return { interviewId: live.id, again: true }
}

function stepOf(times: InterviewTimes, interviewId: string, again: boolean) {
  return {
    side: 'enterprise' as const,
    kind: again ? 'interview_rescheduled' : 'interview_proposed',
    note: times.note,
    data: {
      interviewId,
      startsAt: times.startsAt.toISOString(),
      mode: times.mode,
      place: times.place,
    },
  }
}

/**
 * Proposes an interview, or another time for the one that is proposed or agreed (which also answers the
 * graduate's counter-proposal). The calendar entry keeps its UID and gets the next SEQUENCE.
 */
export function proposeInterview(args: Args & { input: InterviewInput }) {
  const { access, applicationId, input } = args
  return transaction(async tx => {
    const application = await takeApplication(tx, applicationId, { enterpriseId: organisationOf(access) })
    if (!application) return refuse('not-found')
    if (input.startsAt <= access.now) return refuse('in-the-past')
    const { minutes, ...rest } = input
    const times = { ...rest, endsAt: new Date(input.startsAt.getTime() + minutes * MINUTE_MS) }
    const { interviewId, again } = await place(tx, application.id, times)
    const moved = await moveApplication(
      tx,
      access,
      application,
      'interview',
      stepOf(times, interviewId, again),
    )
    if (!moved.ok) return moved
    await recordChange(tx, access, {
      event: interviewProposed,
      payload: { ...idsOf(application), interviewId, again },
      subject: { kind: 'application', id: application.id },
    })
    return ok({ interviewId, again })
  })
}

async function recordCancel(tx: Tx, access: Access, application: LockedApplication, interviewId: string) {
  await recordChange(tx, access, {
    event: interviewCancelled,
    payload: { ...idsOf(application), interviewId },
    subject: { kind: 'application', id: application.id },
  })
}

/** Calls the interview off; the application stays where it is. */
export function cancelInterview({ access, applicationId, note }: Args & { note: string }) {
  return transaction(async tx => {
    const application = await takeApplication(tx, applicationId, { enterpriseId: organisationOf(access) })
    if (!application) return refuse('not-found')
    const interviewId = await cancelLiveInterview(tx, application.id, access.now)
    if (!interviewId) return refuse('wrong-state')
    await noteStep(tx, access, application, {
      side: 'enterprise',
      kind: 'interview_cancelled',
      note,
      data: { interviewId },
    })
    await recordCancel(tx, access, application, interviewId)
    return ok({ interviewId })
  })
}
