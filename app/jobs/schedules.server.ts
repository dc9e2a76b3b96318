import { closeExpiredOpenings } from '../modules/openings/index.server'
import { removeExpiredHits } from '../platform/rate-limit.store.server'

/** Work that comes back by the clock (cron in Asia/Shanghai); the queue lets one worker do each turn. */
export type Schedule = { cron: string; run: (now: Date) => Promise<void> }

export const SCHEDULES: Record<string, Schedule> = {
  'expired-openings': {
    cron: '5 * * * *',
    run: async now => {
      await closeExpiredOpenings(now)
    },
  },
  'rate-limits': {
    cron: '17 * * * *',
    run: async now => {
      await removeExpiredHits(now)
    },
  },
}
