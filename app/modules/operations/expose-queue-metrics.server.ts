import { Gauge, register } from 'prom-client'
import { mailLag } from '../notifications/index.server'
import { searchLag } from '../search-sync/index.server'
import { countParked, findQueues } from './queues.store.server'

type Gauges = Record<'jobs' | 'oldest' | 'parked' | 'documents' | 'mails', Gauge>

async function fill({ jobs, oldest, parked, documents, mails }: Gauges, now: Date): Promise<void> {
  const [queues, parkedCount, search, mail] = await Promise.all([
    findQueues(now),
    countParked(),
    searchLag(now),
    mailLag(now),
  ])
  for (const queue of queues) {
    for (const state of ['due', 'later', 'active', 'retrying'] as const)
      jobs.set({ queue: queue.name, state }, queue[state])
    oldest.set({ of: queue.name }, queue.oldestSeconds)
  }
  oldest.set({ of: 'search-documents' }, search.seconds)
  oldest.set({ of: 'unsent-mails' }, mail.seconds)
  parked.set(parkedCount)
  documents.set(search.count)
  mails.set(mail.count)
}

function gauge(name: string, help: string, labelNames: string[] = []): Gauge {
  return new Gauge({ name, help, labelNames })
}

/**
 * Adds the depth and lag of queues, index and mails to the metrics of this process, read when somebody looks. While
 * the database is away they are left out.
 */
export function exposeQueueMetrics(): void {
  if (register.getSingleMetric('queue_jobs')) return
  const gauges: Gauges = {
    jobs: gauge('queue_jobs', 'Jobs by queue and state', ['queue', 'state']),
    oldest: gauge('waiting_oldest_seconds', 'How long the first that is due has waited', ['of']),
    parked: gauge('queue_parked_jobs', 'Jobs given up, to be looked at by the talent office'),
    documents: gauge('search_documents_waiting', 'Documents whose copy in the search index is out of date'),
    mails: gauge('mails_unsent', 'Mails not sent yet'),
  }
  Object.assign(gauges.jobs, {
    collect: async () => {
      for (const one of Object.values(gauges)) one.reset()
      await fill(gauges, new Date()).catch(() => undefined)
    },
  })
}
