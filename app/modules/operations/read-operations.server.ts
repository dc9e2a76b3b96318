import { checkReadiness } from '../health/index.server'
import { listBounces, mailLag } from '../notifications/index.server'
import { searchLag } from '../search-sync/index.server'
import { countParked, findParked, findQueues, findSchedules } from './queues.store.server'

const PARKED_SHOWN = 50
const BOUNCES_SHOWN = 100

/** What the page about the running of the site shows: how each part stands, what waits and how long, what was given up. */
export async function readOperations(now: Date, options: { withBounces: boolean }) {
  const [readiness, queues, parked, parkedCount, schedules, mail, search, bounces] = await Promise.all([
    checkReadiness(),
    findQueues(now),
    findParked(PARKED_SHOWN),
    countParked(),
    findSchedules(),
    mailLag(now),
    searchLag(now),
    options.withBounces ? listBounces(BOUNCES_SHOWN) : null,
  ])
  const events = queues.find(queue => queue.name === 'event')
  return {
    parts: (['database', 'search', 'mail', 'jobs'] as const).map(name => ({
      name,
      status: readiness[name].status,
    })),
    lags: {
      events: { count: events ? events.due + events.active : 0, seconds: events?.oldestSeconds ?? 0 },
      search,
      mail,
    },
    queues: queues.toSorted((a, b) => b.due - a.due || a.name.localeCompare(b.name)),
    parked,
    parkedCount,
    schedules: schedules.map(one => ({ ...one, name: one.name.replace('schedule.', '') })),
    bounces,
  }
}
