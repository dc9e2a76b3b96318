import { logger } from './logger.server'

/** Renews a claim every so many milliseconds while something is done under it; a renewal that fails is logged. */
export async function renewing<T>(
  everyMs: number,
  renew: () => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  const timer = setInterval(
    () => renew().catch(error => logger.warn({ err: String(error) }, 'claim not renewed')),
    everyMs,
  )
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
