import { z } from 'zod'
import { defineEvent } from '../events/index'

/** A batch of an import was written; `ids` are those of the registry named by `kind`. */
export const batchApplied = defineEvent(
  'import.batch-applied',
  z.object({
    kind: z.enum(['openings', 'enterprises', 'universities', 'majors', 'graduates']),
    ids: z.array(z.string()),
  }),
)
