import { ok, refuse } from '../../../kernel/result'
import { logger } from '../../../platform/logger.server'
import { enqueue } from '../../../platform/queue.server'
import { transaction } from '../../../platform/transaction.server'
import { type Effort, type Instance, type Plan, type Progress, readInstance } from '../timetable'
import { mutualWishes } from './load-instance.server'
import { findInstance } from './plan.store.server'
import { type PlanProof, proofOf } from './plan-proof'
import { runApart, Stopped } from './run-apart.server'
import type { SolverOrder } from './solver-order'
import { claimPlan, endSolving, findSilentPlans, noteProgress } from './solving.store.server'
import { storeSolution } from './store-solution.server'

const PROGRESS_EVERY_MS = 300
const SIGN_OF_LIFE_MS = 2_000
/** A version whose solver died this often is given up. */
export const MOST_ATTEMPTS = 3

export type StoredProgress = Partial<Progress> & { attempt: number }
type Claimed = NonNullable<Awaited<ReturnType<typeof claimPlan>>>

export function attemptOf(progress: unknown): number {
  return typeof progress === 'object' && progress !== null && 'attempt' in progress
    ? Number(progress.attempt)
    : 0
}

/** Writes the latest progress a few times a second at most, and stops the work once asked to. */
function reportTo(plan: Claimed, startedAt: Date, attempt: number) {
  const stopping = new AbortController()
  let latest: StoredProgress = { attempt }
  let lost = false
  let writing = false
  let changed = true
  let written = 0
  const write = async () => {
    if (writing || (!changed && Date.now() - written < SIGN_OF_LIFE_MS)) return
    writing = true
    changed = false
    written = Date.now()
    try {
      const said = await noteProgress(plan.id, startedAt, latest as object)
      lost = said === 'lost'
      if (said !== 'going-on') stopping.abort()
    } catch (error) {
      logger.warn({ plan: plan.id, err: error }, 'progress of a timetable not written')
    } finally {
      writing = false
    }
  }
  const timer = setInterval(() => void write(), PROGRESS_EVERY_MS)
  return {
    signal: stopping.signal,
    start: write,
    note: (progress: Progress) => {
      latest = { ...progress, attempt }
      changed = true
    },
    end: () => clearInterval(timer),
    isLost: () => lost,
  }
}

async function solve(
  plan: Claimed,
  report: ReturnType<typeof reportTo>,
): Promise<[Plan, Instance, PlanProof]> {
  const read = readInstance(await findInstance(plan.id))
  if (!read.ok) throw new Error(`instance: ${read.faults[0]?.place} ${read.faults[0]?.message}`)
  const { instance } = read
  const wishes = await mutualWishes(plan.editionId, instance)
  const solved = await runApart<SolverOrder, Progress, Plan>(
    'solver-process.server.ts',
    { instance, seed: plan.seed, effort: plan.effort as Effort, wishes },
    { signal: report.signal, onProgress: report.note },
  )
  return [solved, instance, proofOf(instance, solved, wishes)]
}

/** Puts versions that nobody works on any more back to work: after a crash of the worker nothing stays “solving”. */
export async function resumeSilentPlans(now: Date): Promise<number> {
  const silent = await findSilentPlans(now)
  for (const plan of silent) {
    await transaction(async tx => {
      const key = `${plan.id}:${plan.state}:${attemptOf(plan.progress)}`
      await enqueue(tx, 'timetable', { planId: plan.id }, { key })
      return ok(null)
    })
  }
  return silent.length
}

/**
 * Solves a waiting version (called by the worker): progress goes to its row, cancelling is noticed there. Repeated
 * after a crash it starts over; the same instance and seed give the same plan.
 */
export async function workSolve(planId: string): Promise<void> {
  const startedAt = new Date()
  const plan = await claimPlan(planId, startedAt)
  if (!plan) return
  const attempt = attemptOf(plan.progress) + 1
  if (attempt > MOST_ATTEMPTS) {
    await endSolving(planId, startedAt, { state: 'failed', error: 'interrupted', finishedAt: new Date() })
    return
  }
  const report = reportTo(plan, startedAt, attempt)
  try {
    await report.start()
    const [solved, instance, proof] = await solve(plan, report)
    report.end()
    const stored = await transaction(async tx =>
      (await storeSolution(tx, { ...plan, startedAt }, { solved, instance, proof }))
        ? ok(null)
        : refuse('lost'),
    )
    if (!stored.ok) throw new Stopped()
  } catch (error) {
    report.end()
    if (error instanceof Stopped && report.isLost()) return
    const cancelled = error instanceof Stopped
    const end = cancelled
      ? ({ state: 'cancelled', error: null } as const)
      : ({
          state: 'failed',
          error: error instanceof Error ? error.message.slice(0, 500) : 'unknown',
        } as const)
    await endSolving(planId, startedAt, { ...end, finishedAt: new Date() })
    if (!cancelled) logger.error({ plan: planId, err: error }, 'timetable not solved')
  }
}
