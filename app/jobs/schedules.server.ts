import { lapseTurns } from '../modules/allocations/index.server'
import { lapseOffers } from '../modules/applications/index.server'
import { askHolders, lapseSupplements } from '../modules/cards/index.server'
import { proposeReleases, remindOfNextSteps } from '../modules/fair-days/index.server'
import {
  lapseAlternates,
  remindOfWishes,
  resumeSilentArrangements,
  resumeSilentPlans,
  settlePhases,
} from '../modules/fairs/index.server'
import { sweepFiles } from '../modules/files/index.server'
import { remindOfFollowUps, remindOfGatherings } from '../modules/gatherings/index.server'
import { tidyAccounts } from '../modules/identity/index.server'
import { lapseInvitations } from '../modules/invitations/index.server'
import { closeExpiredOpenings } from '../modules/openings/index.server'
import { expireData, finishReceipts } from '../modules/privacy/index.server'
import { measureReplyTimes } from '../modules/reporting/index.server'
import { escalateOverdue, remindOfDeadlines } from '../modules/requests/index.server'
import { checkAllDrift } from '../modules/search-sync/index.server'
import { remindOfBookings } from '../modules/stations/index.server'
import { expireLeases, remindBills } from '../modules/tenancies/index.server'
import { remindOfVisits } from '../modules/visits/index.server'
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
  'selection-turns': {
    cron: '* * * * *',
    run: async now => {
      await lapseTurns(now)
    },
  },
  leases: {
    cron: '10 9 * * *',
    run: async now => {
      await expireLeases(now)
      await remindBills(now)
    },
  },
  'talent-cards': {
    cron: '20 9 * * *',
    run: async now => {
      await lapseSupplements(now)
      await askHolders(now)
    },
  },
  'lapse-offers': {
    cron: '*/10 * * * *',
    run: async now => {
      await lapseOffers(now)
    },
  },
  'fair-timetables': {
    cron: '* * * * *',
    run: async now => {
      await resumeSilentPlans(now)
      await resumeSilentArrangements(now)
      await lapseAlternates(now)
    },
  },
  'fair-phases': {
    cron: '*/5 * * * *',
    run: async now => {
      await settlePhases(now)
      await remindOfWishes(now)
    },
  },
  'sweep-files': {
    cron: '40 3 * * *',
    run: async now => {
      await sweepFiles(now)
    },
  },
  'lapse-invitations': {
    cron: '5 * * * *',
    run: async now => {
      await lapseInvitations(now)
    },
  },
  'search-drift': {
    cron: '20 3 * * *',
    run: async now => {
      await checkAllDrift(now)
    },
  },
  accounts: {
    cron: '37 3 * * *',
    run: async now => {
      await tidyAccounts(now)
    },
  },
  retention: {
    cron: '25 2 * * *',
    run: async now => {
      await expireData(now)
    },
  },
  'erasure-remainders': {
    cron: '*/5 * * * *',
    run: async now => {
      await finishReceipts(now)
    },
  },
  'visit-reminders': {
    cron: '30 8 * * *',
    run: async now => {
      await remindOfVisits(now)
    },
  },
  'escalate-requests': {
    cron: '20 7 * * *',
    run: async now => {
      await escalateOverdue(now)
    },
  },
  'request-deadlines': {
    cron: '40 8 * * *',
    run: async now => {
      await remindOfDeadlines(now)
    },
  },
  'rate-limits': {
    cron: '17 * * * *',
    run: async now => {
      await removeExpiredHits(now)
    },
  },
  'reply-times': {
    cron: '23 * * * *',
    run: async now => {
      await measureReplyTimes(now)
    },
  },
  'fair-late-parties': {
    cron: '* * * * *',
    run: async now => {
      await proposeReleases(now)
    },
  },
  'fair-next-steps': {
    cron: '20 9 * * *',
    run: async now => {
      await remindOfNextSteps(now)
    },
  },
  'event-reminders': {
    cron: '*/15 * * * *',
    run: async now => {
      await remindOfGatherings(now)
    },
  },
  'station-reminders': {
    cron: '*/15 * * * *',
    run: async now => {
      await remindOfBookings(now)
    },
  },
  'event-follow-ups': {
    cron: '10 9 * * *',
    run: async now => {
      await remindOfFollowUps(now)
    },
  },
}
