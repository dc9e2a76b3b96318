import { db } from '../../platform/db.server'

const BATCH = 500

async function* batches<T extends { id: string }>(load: (after: object) => Promise<T[]>): AsyncGenerator<T> {
  let rows = await load({})
  while (rows.length > 0) {
    yield* rows
    rows = await load({ cursor: { id: rows.at(-1)!.id }, skip: 1 })
  }
}

const PAGED = { orderBy: { id: 'asc' }, take: BATCH } as const
const SUBMITTED = { status: { not: 'draft' } } as const

/** Every opening that is no draft, with the name of its enterprise, in batches. */
export function everyOpening() {
  return batches(after =>
    db().opening.findMany({
      where: SUBMITTED,
      include: { enterprise: { select: { name: true } } },
      ...PAGED,
      ...after,
    }),
  )
}

/** Every enterprise, in batches. */
export function everyEnterprise() {
  return batches(after => db().enterprise.findMany({ ...PAGED, ...after }))
}

/** Every university, in batches. */
export function everyUniversity() {
  return batches(after => db().university.findMany({ ...PAGED, ...after }))
}

/** How many rows each registry has. */
export const countRegistry = {
  openings: () => db().opening.count({ where: SUBMITTED }),
  enterprises: () => db().enterprise.count(),
  universities: () => db().university.count(),
}
