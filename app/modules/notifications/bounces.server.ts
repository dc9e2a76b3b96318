import type { Tx } from '../../platform/db.server'
import { deleteBounce, findBounces, findUnsent } from './bounces.store.server'

/** The bounce list: addresses that refused mail for good, the latest first, and how many there are. */
export async function listBounces(take: number) {
  return findBounces(take)
}

/** Takes an address off the bounce list; false when it was not on it. */
export async function removeBounce(tx: Tx, email: string): Promise<boolean> {
  return deleteBounce(tx, email)
}

/** How many mails wait to be sent, and for how many seconds the first of them has. */
export async function mailLag(now: Date): Promise<{ count: number; seconds: number }> {
  const { count, oldest } = await findUnsent()
  return { count, seconds: oldest ? Math.max(0, Math.round((now.getTime() - oldest.getTime()) / 1000)) : 0 }
}
