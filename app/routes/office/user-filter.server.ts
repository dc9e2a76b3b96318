import { z } from 'zod'
import { cleanLine } from '~/kernel/text'
import { USER_KINDS } from '~/modules/access/index'

const filterSchema = z.object({
  q: z.string().transform(cleanLine).pipe(z.string().max(80)).catch(''),
  kind: z.enum(USER_KINDS).optional().catch(undefined),
  state: z.enum(['active', 'unverified', 'disabled']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** The filter of the accounts page as its address gives it; what makes no sense counts as not given. */
export function readUserFilter(request: Request) {
  const { page, ...filter } = filterSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  return { filter, page }
}
