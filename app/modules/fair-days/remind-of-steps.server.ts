import { addDays, dateColumn, localDateOf } from '../../kernel/local-date'
import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import { nextStepDue } from './fair-day.events'
import { claimStepReminder, findDueSteps } from './outcome.store.server'

/** Days between two reminders of the same next step. */
const COOLDOWN_DAYS = 3

/** Reminds the owners of next steps due tomorrow or earlier, every three days until they are closed. Returns how many. */
export async function remindOfNextSteps(now: Date): Promise<number> {
  const before = new Date(now.getTime() - COOLDOWN_DAYS * 86_400_000)
  let reminded = 0
  for (const { id, ...pair } of await findDueSteps(dateColumn(addDays(localDateOf(now), 1)), before)) {
    const done = await transaction(async tx => {
      if (!(await claimStepReminder(tx, id, before, now))) return refuse('known')
      await recordChange(
        tx,
        { actor: { userId: null, kind: 'system' }, now },
        {
          event: nextStepDue,
          payload: { ...pair, outcomeId: id },
          subject: { kind: 'fair-outcome', id },
        },
      )
      return ok(null)
    })
    if (done.ok) reminded++
  }
  return reminded
}
