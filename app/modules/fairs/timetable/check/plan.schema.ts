import { z } from 'zod'
import { INSTANCE_LIMITS, meetingSchema } from '../instance.schema'

const value = z.number().int().min(0)
const price = z.number().int()
const ids = z.array(z.string())

export const certificateSchema = z.object({
  floorWorth: z.number().int().min(0),
  limitPrice: z.number().int().min(0),
  universityPrices: z.record(z.string(), price),
  enterprisePrices: z.record(z.string(), price),
  covers: z.array(z.object({ slot: value, universities: ids, enterprises: ids })).max(INSTANCE_LIMITS.slots),
})

/** What a plan must say to be checked; anything more is left unread. */
export const planSchema = z.object({
  meetings: z.array(meetingSchema).max(INSTANCE_LIMITS.weights),
  value,
  bound: value,
  optimal: z.boolean(),
  shortfalls: z.array(z.object({ party: z.string(), missing: value, side: z.string().optional() })),
  breaks: value.optional(),
  inputHash: z.string().optional(),
  certificate: certificateSchema.optional(),
})

export type CheckedPlan = z.infer<typeof planSchema>
