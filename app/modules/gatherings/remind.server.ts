import { addDays, dateColumn, localDateOf } from '../../kernel/local-date'
import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import { claimReminder, findDueFollowUps } from './follow-up.store.server'
import { followUpDue, gatheringNear } from './gathering.events'
import { findUnreminded, lockGathering, updateGathering } from './gathering.store.server'
import { findRegistrationIds } from './registration.store.server'

const DAY_MS = 86_400_000
/** Days between two reminders of the same follow-up. */
const COOLDOWN_DAYS = 3
const SYSTEM = { userId: null, kind: 'system' }

function remindOfOne(gatheringId: string, now: Date) {
  return transaction(async tx => {
    const gathering = await lockGathering(tx, gatheringId)
    if (gathering?.status !== 'published' || gathering.remindedAt) return refuse('wrong-state')
    await updateGathering(tx, gatheringId, { remindedAt: now })
    const registrationIds = await findRegistrationIds(tx, gatheringId, ['registered'])
    await recordChange(
      tx,
      { actor: SYSTEM, now },
      {
        event: gatheringNear,
        payload: { gatheringId, registrationIds },
        subject: { kind: 'gathering', id: gatheringId },
      },
    )
    return ok(null)
  })
}

/** Reminds everybody with a seat of events that begin within a day; once for each event and time. Returns the events. */
export async function remindOfGatherings(now: Date): Promise<number> {
  let reminded = 0
  for (const id of await findUnreminded(now, new Date(now.getTime() + DAY_MS)))
    if ((await remindOfOne(id, now)).ok) reminded++
  return reminded
}

/** Reminds owners of follow-ups due tomorrow or earlier until they are closed, at most every three days. Returns how many. */
export async function remindOfFollowUps(now: Date): Promise<number> {
  const before = new Date(now.getTime() - COOLDOWN_DAYS * DAY_MS)
  let reminded = 0
  for (const { id, gatheringId } of await findDueFollowUps(
    dateColumn(addDays(localDateOf(now), 1)),
    before,
  )) {
    const done = await transaction(async tx => {
      if (!(await claimReminder(tx, id, before, now))) return refuse('wrong-state')
      await recordChange(
        tx,
        { actor: SYSTEM, now },
        {
          event: followUpDue,
          payload: { gatheringId, followUpId: id },
          subject: { kind: 'gathering', id: gatheringId },
        },
      )
      return ok(null)
    })
    if (done.ok) reminded++
  }
  return reminded
}
