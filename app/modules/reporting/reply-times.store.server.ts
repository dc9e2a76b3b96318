import { db } from '../../platform/db.server'

/** First answers since `from` with their median, one row an enterprise; hours are rounded up. */
export async function findReplyTimes(
  from: Date,
): Promise<{ enterpriseId: string; medianHours: number; sample: number }[]> {
  return db().$queryRaw`
    SELECT "enterpriseId", count(*)::int AS sample,
      ceil(percentile_cont(0.5) WITHIN GROUP (
        ORDER BY extract(epoch FROM "answeredAt" - "submittedAt") / 3600.0))::int AS "medianHours"
    FROM application WHERE "answeredAt" >= ${from} AND "answeredAt" >= "submittedAt" GROUP BY 1`
}
