import { ok, type Result, refuse } from '../../../kernel/result'
import { enqueue } from '../../../platform/queue.server'
import { transaction } from '../../../platform/transaction.server'
import type { Access } from '../../access/index.server'
import { recordChange } from '../../events/index.server'
import { allows, phaseOf } from '../fair-phase'
import { type Effort, type Fault, type Instance, readInstance } from '../timetable'
import { lockFair } from './fair-facts.store.server'
import { loadInstance } from './load-instance.server'
import { timetableAsked, timetableCancelled } from './plan.events'
import { changePlan, findPlan, hasPlanUnderWay, insertPlan } from './plan.store.server'
import { PLAN_MOVES } from './plan-status'

export type StartRefusal =
  | 'not-found'
  | 'phase'
  | 'under-way'
  | 'no-slots'
  | 'no-parties'
  | 'no-worth'
  | 'stale'
  | 'instance-faulty'
export type SolveInput = { seed: number; effort: Effort; note?: string; basePlanId?: string | null }

function whyNot(instance: Instance): { code: StartRefusal; faults?: Fault[] } | null {
  if (instance.weights.length === 0) return { code: 'no-worth' }
  const read = readInstance(JSON.parse(JSON.stringify(instance)))
  return read.ok ? null : { code: 'instance-faulty', faults: read.faults }
}

/**
 * Asks for a new version of an edition's timetable: the instance is taken now and kept, a job solves it. One at a
 * time for an edition; pins of the edition hold.
 */
export async function startSolve(args: {
  access: Access
  editionId: string
  input: SolveInput
}): Promise<Result<{ planId: string }, StartRefusal>> {
  const { access, editionId, input } = args
  const loaded = await loadInstance(editionId)
  if (!loaded.ok) return loaded
  if (loaded.value.stale) return refuse('stale')
  const { instance } = loaded.value
  const wrong = whyNot(instance)
  if (wrong) return refuse(wrong.code, { faults: wrong.faults ?? [] })
  return storeAsked({ access, editionId, input, instance, act: 'solve' })
}

/** Queues an instance as a new version. */
export function storeAsked(args: {
  access: Access
  editionId: string
  input: SolveInput
  instance: Instance
  act: 'solve' | 'repair'
}): Promise<Result<{ planId: string }, StartRefusal>> {
  const { access, editionId, input, instance, act } = args
  return transaction<Result<{ planId: string }, StartRefusal>>(async tx => {
    const fair = await lockFair(tx, editionId)
    if (!fair) return refuse('not-found')
    if (!allows(phaseOf(fair, access.now), act)) return refuse('phase')
    if (await hasPlanUnderWay(tx, editionId)) return refuse('under-way')
    const { id } = await insertPlan(tx, {
      editionId,
      state: 'draft',
      seed: input.seed,
      effort: input.effort,
      note: input.note ?? '',
      basePlanId: input.basePlanId ?? null,
      instance: { ...instance },
      createdById: access.actor.userId,
      createdAt: access.now,
    })
    await recordChange(tx, access, {
      event: timetableAsked,
      payload: { editionId, planId: id },
      subject: { kind: 'fair-plan', id },
      detail: { seed: input.seed, effort: input.effort },
    })
    await enqueue(tx, 'timetable', { planId: id }, { key: id })
    return ok({ planId: id })
  })
}

/** Ends a version that waits or is being solved; the solver notices within a second. */
export function cancelSolve(args: { access: Access; editionId: string; planId: string }) {
  const { access, editionId, planId } = args
  return transaction(async tx => {
    const plan = await findPlan(editionId, planId, tx)
    if (!plan) return refuse('not-found')
    const waiting = await changePlan(tx, planId, ['draft'], {
      state: 'cancelled',
      cancelAskedAt: access.now,
      finishedAt: access.now,
    })
    if (!waiting && !(await changePlan(tx, planId, PLAN_MOVES.cancelled.from, { cancelAskedAt: access.now })))
      return refuse('wrong-state')
    await recordChange(tx, access, {
      event: timetableCancelled,
      payload: { editionId, planId },
      subject: { kind: 'fair-plan', id: planId },
    })
    return ok(null)
  })
}
