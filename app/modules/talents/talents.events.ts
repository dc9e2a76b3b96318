import { z } from 'zod'
import { defineEvent } from '../events/index'

const talent = z.object({ talentId: z.uuid() })

/** Profile, education, experience or wishes changed. */
export const talentUpdated = defineEvent('talent.updated', talent)
/** A résumé was attached; its text is still to be read. */
export const resumeAttached = defineEvent(
  'talent.resume-attached',
  z.object({ talentId: z.uuid(), fileId: z.uuid() }),
)
/** Visibility changed, or an enterprise was shut out or let in again. */
export const talentVisibilityChanged = defineEvent('talent.visibility-changed', talent)
