import { replyTimesSince } from '../applications/index.server'
import { REPLY_WINDOW_DAYS } from '../enterprises/index'
import { storeReplyTimes } from '../enterprises/index.server'

const DAY_MS = 86_400_000

/** Measures how long each enterprise takes to its first answer over the last 90 days; returns how many changed. */
export async function measureReplyTimes(now: Date): Promise<number> {
  return storeReplyTimes(await replyTimesSince(new Date(now.getTime() - REPLY_WINDOW_DAYS * DAY_MS)))
}
