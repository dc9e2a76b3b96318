/** Answers below which no reply time is published. */
export const REPLY_SAMPLE_MIN = 5
/** Days that the published reply time looks back. */
export const REPLY_WINDOW_DAYS = 90

/** The published reply time: the median hours to the first answer, earned by at least five answers in 90 days, else null. */
export function publishedReplyHours(enterprise: {
  medianReplyHours: number | null
  replySample: number
}): number | null {
  return enterprise.replySample >= REPLY_SAMPLE_MIN ? enterprise.medianReplyHours : null
}

/** Median hours of a set of answers, rounded up to whole hours; null without answers. */
export function medianHours(hours: readonly number[]): number | null {
  if (hours.length === 0) return null
  const sorted = [...hours].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  return Math.ceil(median)
}
