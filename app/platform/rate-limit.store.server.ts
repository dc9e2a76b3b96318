import { db } from './db.server'

/** Counts a hit (or several at once) in a fixed window; returns the count and when the window ends. Shared by all processes. */
export async function countHit(
  key: string,
  windowSeconds: number,
  now: Date,
  hits = 1,
): Promise<{ count: number; expiresAt: Date }> {
  const expires = new Date(now.getTime() + windowSeconds * 1000)
  const rows = await db().$queryRaw<{ count: number; expiresAt: Date }[]>`
    INSERT INTO rate_bucket (key, count, "expiresAt") VALUES (${key}, ${hits}, ${expires})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_bucket."expiresAt" <= ${now} THEN ${hits} ELSE rate_bucket.count + ${hits} END,
      "expiresAt" = CASE WHEN rate_bucket."expiresAt" <= ${now} THEN ${expires} ELSE rate_bucket."expiresAt" END
    RETURNING count, "expiresAt"`
  return rows[0]!
}

/** Forgets a counter (after a successful login). */
export async function clearHits(key: string): Promise<void> {
  await db().rateBucket.deleteMany({ where: { key } })
}

/** Takes one hit of a counter back. */
export async function releaseHit(key: string): Promise<void> {
  await db().rateBucket.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } })
}

/** Removes windows that have ended; returns how many. */
export async function removeExpiredHits(now: Date): Promise<number> {
  return (await db().rateBucket.deleteMany({ where: { expiresAt: { lte: now } } })).count
}
