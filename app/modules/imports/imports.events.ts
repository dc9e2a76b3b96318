import { z } from 'zod'
import { defineEvent } from '../events/index'

/** A batch of an import was written; names the registries' rows whose copies elsewhere must follow. */
export const batchApplied = defineEvent(
  'import.batch-applied',
  z.object({
    kind: z.enum(['openings', 'enterprises', 'universities', 'majors', 'graduates']),
    enterpriseIds: z.array(z.uuid()).default([]),
    universityIds: z.array(z.uuid()).default([]),
  }),
)
