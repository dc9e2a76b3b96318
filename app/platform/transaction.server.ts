import type { Result } from '../kernel/result'
import { db, type Tx } from './db.server'
import { makeTurns } from './turns'

class Rollback extends Error {
  constructor(readonly result: Result<unknown, string>) {
    super('refused')
  }
}

const RETRYABLE = new Set(['40001', '40P01', 'P2034'])
const ATTEMPTS = 4

/** Fewer than the connections of `db()`: what a transaction reads beside itself (settings) always finds one free. */
const AT_ONCE = 10
const inTurn = makeTurns(AT_ONCE)

type Coded = { code?: string; originalCode?: string }
type Thrown = Coded & { meta?: Coded & { driverAdapterError?: { cause?: Coded } }; cause?: Coded }

/** A statement of the client and a raw one carry the database's own code in different places. */
function isRetryable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, meta, cause } = error as Thrown
  const raw = meta?.driverAdapterError?.cause
  const codes = [code, meta?.code, cause?.originalCode, raw?.originalCode, raw?.code]
  return codes.some(value => value !== undefined && RETRYABLE.has(value))
}

/**
 * Runs a command in one transaction. A refusal rolls everything back and is returned; an exception rolls back
 * and is thrown; deadlocks and serialisation failures are tried again, at most four times in all.
 */
export async function transaction<R extends Result<unknown, string>>(
  work: (tx: Tx) => Promise<R>,
): Promise<R> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTurn(() =>
        db().$transaction(
          async tx => {
            const result = await work(tx)
            if (!result.ok) throw new Rollback(result)
            return result
          },
          { maxWait: 15_000, timeout: 30_000 },
        ),
      )
    } catch (error) {
      if (error instanceof Rollback) return error.result as R
      if (attempt >= ATTEMPTS || !isRetryable(error)) throw error
    }
  }
}

/** Whether an error is the database refusing a second row under a unique index (optionally of one table's fields). */
export function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { code?: string }).code === 'P2002'
}
