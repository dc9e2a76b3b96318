import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { interviewAnswered } from './application.events'
import type { InterviewAnswer } from './application.schema'
import { idsOf, noteStep, takeApplication } from './change-application.server'
import { answerInterviewRow, findInterview } from './interview.store.server'

const ANSWERS = {
  'accept-interview': 'accepted',
  'decline-interview': 'declined',
  'counter-interview': 'counter_proposed',
} as const

/** The graduate accepts a proposed interview, declines it, or proposes another time. */
export function answerInterview(args: { access: Access; applicationId: string; input: InterviewAnswer }) {
  const { access, applicationId, input } = args
  return transaction(async tx => {
    const application = await takeApplication(tx, applicationId, { talentId: access.actor.talentId })
    if (!application) return refuse('not-found')
    const interview = await findInterview(tx, application.id, input.interviewId)
    if (!interview) return refuse('not-found')
    const changesMind = interview.status === 'accepted' && input.intent !== 'accept-interview'
    if (interview.status !== 'proposed' && !changesMind) return refuse('wrong-state')
    if (interview.startsAt <= access.now) return refuse('too-late')
    const counter = input.intent === 'counter-interview' ? input.counterStartsAt : undefined
    if (counter && counter <= access.now) return refuse('in-the-past')
    const answer = ANSWERS[input.intent]
    const note = 'note' in input ? input.note : ''
    await answerInterviewRow(tx, interview.id, {
      status: answer,
      ...(counter && { counterStartsAt: counter, counterNote: note }),
    })
    await noteStep(tx, access, application, {
      side: 'talent',
      kind: `interview_${answer}`,
      note,
      data: { interviewId: interview.id, ...(counter && { startsAt: counter.toISOString() }) },
    })
    await recordChange(tx, access, {
      event: interviewAnswered,
      payload: { ...idsOf(application), interviewId: interview.id, answer },
      subject: { kind: 'application', id: application.id },
    })
    return ok({ interviewId: interview.id, answer })
  })
}
