import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { jobDiscarded } from './operations.events'
import { takeParked } from './queues.store.server'

/** Throws a parked job away; the audit entry keeps what it was about (ids alone). */
export async function discardJob(access: ChangeContext, id: string): Promise<Result<null, 'gone'>> {
  return transaction(async tx => {
    const [job] = await takeParked(tx, [id], 1)
    if (!job) return refuse('gone')
    await recordChange(tx, access, {
      event: jobDiscarded,
      payload: { jobId: job.id },
      subject: { kind: 'job', id: job.id },
      detail: { queue: job.queue, data: (job.data ?? {}) as Record<string, string> },
    })
    return ok(null)
  })
}
