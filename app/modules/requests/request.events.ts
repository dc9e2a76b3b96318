import { z } from 'zod'
import { defineEvent } from '../events/index'

/** `seq` is the step of the trail that says the rest. */
const step = z.object({ requestId: z.uuid(), seq: z.number().int() })

export const requestRegistered = defineEvent('request.registered', step)
export const requestAssigned = defineEvent('request.assigned', step)
export const requestHandedBack = defineEvent('request.handed-back', step)
export const requestAcknowledged = defineEvent('request.acknowledged', step)
/** Work began, went on, or a supporting department gave its part. */
export const requestProgressed = defineEvent('request.progressed', step)
export const requestExtensionAsked = defineEvent('request.extension-asked', step)
export const requestExtensionDecided = defineEvent(
  'request.extension-decided',
  step.extend({ granted: z.boolean() }),
)
export const requestUrged = defineEvent('request.urged', step)
export const requestReported = defineEvent('request.reported', step)
/** The talent is satisfied. */
export const requestFollowedUp = defineEvent('request.followed-up', step)
/** The talent is not satisfied: the department does it again. */
export const requestRedone = defineEvent('request.redone', step)
export const requestResolved = defineEvent('request.resolved', step)
/** Struck off without having been done; `withdrawn` by the talent. */
export const requestClosedOut = defineEvent('request.closed-out', step.extend({ withdrawn: z.boolean() }))
/** Another person owns, handles or follows it. */
export const requestHandedOver = defineEvent(
  'request.handed-over',
  step.extend({ fromUserId: z.uuid(), toUserId: z.uuid() }),
)
/** Deadlines passed: all that one run of the job found, for one digest to each person concerned. */
export const requestsEscalated = defineEvent(
  'request.escalated',
  z.object({ requestIds: z.array(z.uuid()).min(1).max(2000) }),
)
/** Deadlines come near: all of one day. */
export const requestsReminded = defineEvent(
  'request.reminded',
  z.object({ requestIds: z.array(z.uuid()).min(1).max(2000) }),
)

export const deskChanged = defineEvent('department.desk-changed', z.object({ organisationId: z.uuid() }))
export const absenceChanged = defineEvent(
  'department.absence-changed',
  z.object({ organisationId: z.uuid(), absenceId: z.uuid() }),
)
export const requestKindChanged = defineEvent('request.kind-changed', z.object({ key: z.string() }))
export const requestTemplateChanged = defineEvent(
  'request.template-changed',
  z.object({ templateId: z.uuid() }),
)
