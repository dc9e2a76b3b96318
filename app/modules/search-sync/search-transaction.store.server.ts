import { db, type Tx } from '../../platform/db.server'

/** One step of the index's upkeep in one transaction; `timeout` in milliseconds where the step waits for the engine. */
export async function inSearchTransaction<T>(work: (tx: Tx) => Promise<T>, timeout = 5_000): Promise<T> {
  return db().$transaction(work, { timeout })
}
