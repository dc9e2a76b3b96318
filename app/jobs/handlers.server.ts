import {
  computeAffinities,
  lapseAlternate,
  provePlan,
  workArrangement,
  workSolve,
} from '../modules/fairs/index.server'
import { workImport } from '../modules/imports/index.server'
import { sendMail } from '../modules/notifications/index.server'
import type { QueueName } from '../platform/queue.server'
import { deliverEvent } from './deliver.server'

/** What a queue's jobs do. `batchSize` jobs are fetched at once, `abreast` (else one) of them are done at a time. */
export type Handler = { batchSize: number; abreast?: number; run: (data: never) => Promise<void> }

export const HANDLERS: Partial<Record<QueueName, Handler>> = {
  arrange: { batchSize: 1, run: ({ runId }: { runId: string }) => workArrangement(runId) },
  event: { batchSize: 50, run: ({ eventId }: { eventId: string }) => deliverEvent(eventId) },
  'fair-affinity': {
    batchSize: 1,
    run: async ({ editionId }: { editionId: string }) => {
      await computeAffinities(editionId, new Date())
    },
  },
  'fair-offer': {
    batchSize: 5,
    run: ({ offerId }: { offerId: string }) => lapseAlternate(offerId, new Date()),
  },
  import: { batchSize: 1, run: ({ runId }: { runId: string }) => workImport(runId, new Date()) },
  mail: {
    batchSize: 30,
    abreast: 3,
    run: ({ mailId, turns }: { mailId: string; turns?: number }) => sendMail(mailId, new Date(), turns),
  },
  timetable: { batchSize: 1, run: ({ planId }: { planId: string }) => workSolve(planId) },
  'timetable-proof': { batchSize: 1, run: ({ planId }: { planId: string }) => provePlan(planId) },
}
