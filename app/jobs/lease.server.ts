import { logger } from '../platform/logger.server'
import { renewing } from '../platform/renewing.server'
import { renewLease } from './lease.store.server'

/** A job whose process gives no sign of life for so long is given to another. */
const LEASE_SECONDS = 45
const RENEWED_EVERY_MS = 10_000

/**
 * Works on jobs and says meanwhile that their process lives. A job may take as long as its queue allows; when its
 * process dies it is taken up again within a minute, not when that time is over. Rejects as `work` does.
 */
export async function underLease<T>(
  queue: string,
  ids: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const renew = () => renewLease(queue, ids, LEASE_SECONDS)
  await renew().catch(error => logger.warn({ err: String(error), queue }, 'lease of jobs not taken'))
  return renewing(RENEWED_EVERY_MS, renew, work)
}
