/** What a batch did to a registry: rows that were new and rows that were there and changed. */
export type Upserted = { created: number; updated: number }

/** Sum of the outcomes of several batches. */
export function addUpserted(a: Upserted, b: Upserted): Upserted {
  return { created: a.created + b.created, updated: a.updated + b.updated }
}

/** Cuts rows into batches of at most `size`. */
export function batchesOf<T>(rows: readonly T[], size: number): T[][] {
  const batches: T[][] = []
  for (let i = 0; i < rows.length; i += size) batches.push(rows.slice(i, i + size))
  return batches
}
