import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { organisationOf } from '../openings/index.server'
import { applicationRejected, applicationScreened } from './application.events'
import type { RejectInput } from './application.schema'
import { findTemplateBody } from './application.store.server'
import { idsOf, moveApplication, takeApplication } from './change-application.server'
import { cancelLiveInterview } from './interview.store.server'
import { endOpenOffer, findLatestOffer } from './offer.store.server'

export type AnswerRefusal = 'not-found' | 'wrong-state' | 'offer-accepted'
type Args = { access: Access; applicationId: string }

async function screenIn(tx: Tx, { access, applicationId }: Args) {
  const application = await takeApplication(tx, applicationId, { enterpriseId: organisationOf(access) })
  if (!application) return refuse('not-found')
  const moved = await moveApplication(tx, access, application, 'screening', { side: 'enterprise' })
  if (!moved.ok) return moved
  await recordChange(tx, access, {
    event: applicationScreened,
    payload: idsOf(application),
    subject: { kind: 'application', id: application.id },
  })
  return moved
}

async function rejectIn(tx: Tx, args: Args & { input: RejectInput }) {
  const { access, applicationId, input } = args
  const enterpriseId = organisationOf(access)
  const application = await takeApplication(tx, applicationId, { enterpriseId })
  if (!application) return refuse('not-found')
  const offer = await findLatestOffer(tx, application.id)
  if (offer?.status === 'accepted') return refuse('offer-accepted')
  const template = input.templateId ? await findTemplateBody(tx, enterpriseId, input.templateId) : null
  const note = input.note || template || ''
  const moved = await moveApplication(tx, access, application, 'rejected', {
    side: 'enterprise',
    note,
    data: { reason: input.reason },
    set: { rejectionReason: input.reason, rejectionNote: note },
  })
  if (!moved.ok) return moved
  await endOpenOffer(tx, application.id, 'withdrawn', access.now)
  await cancelLiveInterview(tx, application.id, access.now)
  await recordChange(tx, access, {
    event: applicationRejected,
    payload: { ...idsOf(application), reason: input.reason },
    subject: { kind: 'application', id: application.id },
    detail: { reason: input.reason },
  })
  return moved
}

/** Takes an application into the first selection. */
export function screenApplication(args: Args) {
  return transaction(tx => screenIn(tx, args))
}

/** Says no, with a reason from the list; words left empty are those of the template chosen. */
export function rejectApplication(args: Args & { input: RejectInput }) {
  return transaction(tx => rejectIn(tx, args))
}

export type BulkOutcome = { done: string[]; failed: { applicationId: string; code: AnswerRefusal }[] }

/**
 * One answer to many applications in one transaction: those that cannot take it (another's, already ended) are
 * reported and left as they are. At most a hundred.
 */
export function answerMany(args: {
  access: Access
  applicationIds: string[]
  answer: { intent: 'screen' } | ({ intent: 'reject' } & RejectInput)
}) {
  const { access, answer } = args
  const ids = [...new Set(args.applicationIds)].sort()
  return transaction(async tx => {
    const outcome: BulkOutcome = { done: [], failed: [] }
    for (const applicationId of ids) {
      const one = { access, applicationId }
      const result =
        answer.intent === 'screen' ? await screenIn(tx, one) : await rejectIn(tx, { ...one, input: answer })
      if (result.ok) outcome.done.push(applicationId)
      else outcome.failed.push({ applicationId, code: result.code })
    }
    return ok(outcome)
  })
}
