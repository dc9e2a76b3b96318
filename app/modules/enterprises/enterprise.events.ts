import { z } from 'zod'
import { defineEvent } from '../events/index'
import { ENTERPRISE_STATUSES } from './enterprise-status'

const status = z.enum(ENTERPRISE_STATUSES)

/** An enterprise asks to be reviewed, for the first time, after mending, or because of a material change. */
export const enterpriseSubmitted = defineEvent(
  'enterprise.submitted',
  z.object({ enterpriseId: z.uuid(), from: status }),
)

/** The talent office decided about an enterprise. */
export const enterpriseDecided = defineEvent(
  'enterprise.decided',
  z.object({ enterpriseId: z.uuid(), decisionId: z.uuid(), from: status, to: status }),
)

/** The profile of an enterprise changed. */
export const enterpriseChanged = defineEvent('enterprise.changed', z.object({ enterpriseId: z.uuid() }))
