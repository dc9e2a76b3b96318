import { z } from 'zod'

/** Largest figures accepted; anything beyond is nonsense rather than a fair. */
export const INSTANCE_LIMITS = {
  slots: 400,
  tables: 10_000,
  parties: 10_000,
  weights: 2_000_000,
  keepBonus: 1000,
  idLength: 200,
} as const

const count = z.number().int().min(0)
const id = z.string().min(1).max(INSTANCE_LIMITS.idLength)
const slot = count.max(INSTANCE_LIMITS.slots)
const table = count.max(INSTANCE_LIMITS.tables)

/** One university or enterprise of an instance. */
export const partySchema = z.strictObject({
  id,
  unavailable: z.array(slot).max(INSTANCE_LIMITS.slots).default([]),
  min: slot.default(0),
  max: slot.default(INSTANCE_LIMITS.slots),
})

/** `[university, enterprise, weight]`, weight a whole number from 1 to 1000. */
export const weightSchema = z.tuple([id, id, z.number().int().min(1).max(1000)])

export const pinSchema = z.strictObject({ university: id, enterprise: id, slot, table: table.optional() })

export const meetingSchema = z.object({ university: id, enterprise: id, slot, table })

/** The outer shape; rows are read one by one so that a large faulty file is refused early. */
export const instanceShape = z.strictObject({
  slots: z.number().int().min(1).max(INSTANCE_LIMITS.slots),
  tables: z.number().int().min(1).max(INSTANCE_LIMITS.tables),
  universities: z.array(z.unknown()).max(INSTANCE_LIMITS.parties),
  enterprises: z.array(z.unknown()).max(INSTANCE_LIMITS.parties),
  weights: z.array(z.unknown()).max(INSTANCE_LIMITS.weights),
  pinned: z.array(z.unknown()).max(INSTANCE_LIMITS.weights).default([]),
  previous: z
    .strictObject({
      meetings: z.array(z.unknown()).max(INSTANCE_LIMITS.weights).default([]),
      frozenBeforeSlot: slot.default(0),
      keepBonus: count.max(INSTANCE_LIMITS.keepBonus).default(0),
    })
    .prefault({}),
})
