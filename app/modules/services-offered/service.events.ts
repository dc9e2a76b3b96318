import { z } from 'zod'
import { defineEvent } from '../events/index'

const paper = z.object({ requestId: z.uuid(), paperId: z.uuid() })

export const serviceSaved = defineEvent('service.saved', z.object({ serviceId: z.uuid() }))
/** A case of a service; the request behind it has its own events. */
export const serviceApplied = defineEvent(
  'service.applied',
  z.object({ requestId: z.uuid(), serviceId: z.uuid() }),
)
/** The applicant handed in a paper after applying: who handles the case is told. */
export const servicePaperAdded = defineEvent('service.paper-added', paper)
/** Somebody else than the applicant opened a paper. */
export const servicePaperRead = defineEvent('service.paper-read', paper)
