import { ok, refuse } from '../../../kernel/result'
import { transaction } from '../../../platform/transaction.server'
import type { Effort } from '../timetable'
import { solveTimetable } from '../timetable/index.server'
import { lockFair } from './fair-facts.store.server'
import { loadInstance, mutualWishes } from './load-instance.server'
import { insertMeetings } from './meeting.store.server'
import { changePlan, findPublished, insertPlan } from './plan.store.server'
import { proofOf } from './plan-proof'
import { figuresOf, rowsOf, seatsOf } from './store-solution.server'

const OTHERS_EXPLAINED = 60

/**
 * Solves an edition here and now and puts the version in force, telling nobody: for data that is loaded rather
 * than worked on. The same edition, seed and effort give the same meetings.
 */
export async function solveAndPublish(args: {
  editionId: string
  seed: number
  effort: Effort
  at: Date
  byUserId: string | null
}) {
  const { editionId, seed, effort, at, byUserId } = args
  const loaded = await loadInstance(editionId)
  if (!loaded.ok) return loaded
  const { instance } = loaded.value
  const wishes = await mutualWishes(editionId, instance)
  const solved = await solveTimetable(instance, {
    seed,
    effort,
    wishes,
    limit: wishes.length + OTHERS_EXPLAINED,
  })
  return transaction(async tx => {
    if (!(await lockFair(tx, editionId))) return refuse('not-found')
    const base = await findPublished(editionId, tx)
    if (base) await changePlan(tx, base.id, ['published'], { state: 'superseded', supersededAt: at })
    const plan = await insertPlan(tx, {
      ...figuresOf(solved),
      editionId,
      state: 'published',
      seed,
      effort,
      instance: { ...instance },
      proof: proofOf(instance, solved, wishes) as object,
      basePlanId: base?.id ?? null,
      createdById: byUserId,
      publishedById: byUserId,
      createdAt: at,
      startedAt: at,
      finishedAt: at,
      publishedAt: at,
    })
    const seats = await seatsOf(tx, editionId)
    await insertMeetings(tx, { id: plan.id, editionId }, rowsOf(solved.meetings, instance, seats, 'solver'))
    return ok(plan)
  })
}
