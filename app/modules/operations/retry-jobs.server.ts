import { ok, type Result, refuse } from '../../kernel/result'
import { enqueue, QUEUES, type QueueName } from '../../platform/queue.server'
import { transaction } from '../../platform/transaction.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { jobsRetried } from './operations.events'
import { takeParked } from './queues.store.server'

const MOST_AT_ONCE = 500

function isQueue(name: string | null): name is QueueName {
  return name !== null && name !== 'parked' && name in QUEUES
}

/** Puts parked jobs back on their queues, to be tried as often as new ones; at most 500 at once. One whose queue is not known stays parked. */
export async function retryJobs(
  access: ChangeContext,
  ids: readonly string[] | 'all',
): Promise<Result<{ count: number }, 'gone'>> {
  return transaction(async tx => {
    const taken = await takeParked(tx, ids, MOST_AT_ONCE)
    if (taken.length === 0) return refuse('gone')
    for (const { queue, data } of taken) await enqueue(tx, isQueue(queue) ? queue : 'parked', data ?? {})
    await recordChange(tx, access, {
      event: jobsRetried,
      payload: { jobIds: taken.map(job => job.id) },
      subject: { kind: 'job', id: taken[0]!.id },
      detail: { count: taken.length, queues: [...new Set(taken.map(job => job.queue ?? 'unknown'))] },
    })
    return ok({ count: taken.length })
  })
}
