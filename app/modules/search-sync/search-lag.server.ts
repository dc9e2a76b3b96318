import { oldestMark } from './dirty.store.server'

/** How many documents of the search index are out of date, and for how many seconds the first of them has been. */
export async function searchLag(now: Date): Promise<{ count: number; seconds: number }> {
  const { count, oldest } = await oldestMark()
  return { count, seconds: oldest ? Math.max(0, Math.round((now.getTime() - oldest.getTime()) / 1000)) : 0 }
}
