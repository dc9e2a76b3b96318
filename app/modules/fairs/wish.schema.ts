import { z } from 'zod'
import { isId } from '../../kernel/ids'

/** Most wishes (ranked) one party may state. */
export const MOST_WISHES = 60

const target = z.string('not-found').refine(isId, 'not-found')

/** One change of a list of wishes: a mark, or a place in the order. */
export const wishChangeSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('mark'), target, kind: z.enum(['wish', 'neutral', 'block', 'none']) }),
  z.object({ intent: z.literal('up'), target }),
  z.object({ intent: z.literal('down'), target }),
  z.object({
    intent: z.literal('rank'),
    target,
    rank: z.coerce
      .number('not-a-number')
      .int('not-a-number')
      .min(1, 'too-small')
      .max(MOST_WISHES, 'too-large'),
  }),
])
export type WishChange = z.output<typeof wishChangeSchema>
