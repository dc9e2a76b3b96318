import { z } from 'zod'
import { defineEvent } from '../events/index'

/** Jobs that had been given up are tried again. */
export const jobsRetried = defineEvent('operations.jobs-retried', z.object({ jobIds: z.array(z.uuid()) }))

/** A job that had been given up is thrown away. */
export const jobDiscarded = defineEvent('operations.job-discarded', z.object({ jobId: z.uuid() }))

/** An address is written to again. The entry does not say which: its digest lets one who knows it recognise it. */
export const bounceRemoved = defineEvent('operations.bounce-removed', z.object({ digest: z.string() }))
