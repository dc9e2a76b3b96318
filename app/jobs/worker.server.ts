import type PgBoss from 'pg-boss'
import { withoutPersonalMarks } from '../kernel/personal-marks.mjs'
import { keepSearchInStep } from '../modules/search-sync/index.server'
import { logger } from '../platform/logger.server'
import { closeMailer } from '../platform/mailer.server'
import { jobDurations } from '../platform/metrics.server'
import { closeQueue, makeQueues, type QueueName, queue } from '../platform/queue.server'
import { within } from '../platform/work-scope.mjs'
import { HANDLERS } from './handlers.server'
import { underLease } from './lease.server'
import { SCHEDULES } from './schedules.server'

/** Does one job. What went wrong is kept with the job and in the log, without what could be somebody's. */
async function settle(boss: PgBoss, name: QueueName, id: string, work: () => Promise<void>): Promise<void> {
  const took = jobDurations.startTimer({ queue: name })
  try {
    await work()
    took({ outcome: 'done' })
  } catch (error) {
    took({ outcome: 'failed' })
    const message = withoutPersonalMarks(error instanceof Error ? error.message : String(error))
    logger.warn({ err: message }, 'job failed')
    await boss.fail(name, id, { message })
  }
}

/** Ids of events and mails rise with time; a batch comes from the database in any order. */
function inOrder<T extends { data: unknown }>(jobs: T[]): T[] {
  const key = (job: T) => JSON.stringify(job.data)
  return jobs.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Works off a list, `abreast` of it at a time. */
async function workOff<T>(list: T[], abreast: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = list.values()
  const lane = async () => {
    for (const item of rest) await work(item)
  }
  await Promise.all(Array.from({ length: abreast }, lane))
}

/** Takes jobs in batches, oldest first; one that fails is put back alone and does not hold up its neighbours. */
async function take(boss: PgBoss, name: QueueName): Promise<void> {
  const handler = HANDLERS[name]
  if (!handler) return
  const { batchSize, abreast = 1 } = handler
  await boss.work(name, { batchSize, pollingIntervalSeconds: 0.5 }, async jobs => {
    const ids = jobs.map(({ id }) => id)
    const work = () =>
      workOff(inOrder(jobs), abreast, ({ id, data }) =>
        within({ job: id, queue: name }, () => settle(boss, name, id, () => handler.run(data as never))),
      )
    await underLease(name, ids, work)
  })
}

const ONE_AT_A_TIME = { policy: 'singleton', retryLimit: 2 } as const

async function plan(boss: PgBoss): Promise<void> {
  const wanted = Object.entries(SCHEDULES)
  await boss.unschedule('schedule').catch(() => undefined)
  await makeQueues(boss, Object.fromEntries(wanted.map(([name]) => [`schedule.${name}`, ONE_AT_A_TIME])))
  for (const [name, schedule] of wanted) {
    await boss.schedule(`schedule.${name}`, schedule.cron, {}, { tz: 'Asia/Shanghai' })
    await boss.work(`schedule.${name}`, { pollingIntervalSeconds: 5 }, async jobs => {
      const ids = jobs.map(({ id }) => id)
      const work = () => within({ job: name, queue: 'schedule' }, () => schedule.run(new Date()))
      await underLease(`schedule.${name}`, ids, work)
    })
  }
}

/** Starts taking jobs and keeping the schedule; returns a function that stops after the jobs at work. */
export async function startWorker(): Promise<() => Promise<void>> {
  const boss = await queue()
  for (const name of Object.keys(HANDLERS) as QueueName[]) await take(boss, name)
  await plan(boss)
  const leaveSearch = keepSearchInStep()
  logger.info('worker started')
  return async () => {
    await Promise.all([leaveSearch(), closeQueue()])
    closeMailer()
  }
}
