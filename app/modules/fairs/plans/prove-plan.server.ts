import { ok } from '../../../kernel/result'
import { transaction } from '../../../platform/transaction.server'
import { listUnplaced, proveMeetings, readInstance } from '../timetable'
import { codedMeetings } from './coded-meetings'
import { findPartyNumbers } from './fair-facts.store.server'
import { mutualWishes } from './load-instance.server'
import { findMeetings } from './meeting.store.server'
import { changePlan, findInstance, findPlanById } from './plan.store.server'
import { floorsOf, mutualOf, type PlanProof } from './plan-proof'

const OTHERS_EXPLAINED = 60

/**
 * Proves a version made by repair or by hand (called by the worker): bound, certificate, what is missing and why.
 * The figures of a version that was solved stay as its solve left them.
 */
export async function provePlan(planId: string): Promise<void> {
  const plan = await findPlanById(planId)
  if (!plan || plan.bound !== null) return
  const read = readInstance(await findInstance(planId))
  if (!read.ok) throw new Error(`instance of ${planId}: ${read.faults[0]?.place}`)
  const { instance } = read
  const [stored, parties, wishes] = await Promise.all([
    findMeetings(planId),
    findPartyNumbers(plan.editionId),
    mutualWishes(plan.editionId, instance),
  ])
  const meetings = codedMeetings(stored, parties)
  const { shortfalls, certificate, ...figures } = proveMeetings(instance, meetings)
  const { unplaced, total } = listUnplaced(instance, meetings, {
    wishes,
    limit: wishes.length + OTHERS_EXPLAINED,
  })
  const proof: PlanProof = {
    certificate,
    binding: [],
    shortfalls,
    unplaced,
    unplacedTotal: total,
    floors: floorsOf(instance, shortfalls),
    mutual: mutualOf(meetings, wishes),
  }
  await transaction(async tx => {
    await changePlan(tx, planId, ['solved', 'published', 'superseded'], {
      ...figures,
      proof: proof as object,
    })
    return ok(null)
  })
}
