import { z } from 'zod'
import { defineEvent } from '../events/index'

const policy = z.object({ policyId: z.uuid() })

export const policySaved = defineEvent('policy.saved', policy.extend({ created: z.boolean() }))
export const policyMoved = defineEvent('policy.moved', policy.extend({ status: z.string() }))
export const policyFileChanged = defineEvent(
  'policy.file-changed',
  policy.extend({ fileId: z.uuid(), removed: z.boolean() }),
)
