import { addDays, type LocalDate, localDateOf } from '../../kernel/local-date'
import { ok } from '../../kernel/result'
import { isWorkingDay, type WorkCalendar } from '../../kernel/working-days'
import { transaction } from '../../platform/transaction.server'
import { recordEvent } from '../events/index.server'
import type { CurrentRound } from '../pairings/index.server'
import { openRequestsOf } from '../requests/index.server'
import { readCalendar } from '../settings/index.server'
import { type DueItem, dueUnderWay } from './due-list.server'
import { weekOf } from './frequency'
import { findReminded, insertDigest, insertReminders } from './reminders.store.server'
import { visitDigest, visitReminded } from './visit.events'

type Told = { digests: number; reminders: number }
type Turn = { now: Date; today: LocalDate; round: CurrentRound }

/** Due items by the accounts that hear of them: the leader's and the liaison's. */
function byAccount(items: readonly DueItem[]): Map<string, DueItem[]> {
  const people = new Map<string, DueItem[]>()
  for (const item of items) {
    for (const userId of [item.leader.userId, item.leader.liaisonUserId]) {
      if (userId) people.set(userId, [...(people.get(userId) ?? []), item])
    }
  }
  return people
}

const kindOf = (item: DueItem) => (item.daysLeft < 0 ? ('overdue' as const) : ('due' as const))

function rowsFor(userId: string, items: readonly DueItem[], { now, today }: Turn) {
  return items.map(item => ({
    pairingId: item.pairingId,
    userId,
    kind: kindOf(item),
    onDate: today,
    sentAt: now,
  }))
}

/** Whether a day is the one on which the week's digest goes out: the first working day of the week. */
export function isDigestDay(calendar: WorkCalendar, today: LocalDate): boolean {
  const { from } = weekOf(today)
  for (let day = from; day < today; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) return false
  return isWorkingDay(calendar, today)
}

async function sendDigest(userId: string, items: DueItem[], turn: Turn): Promise<boolean> {
  const { now, today } = turn
  const week = weekOf(today)
  const due = items.filter(item => item.dueOn <= week.to)
  const requests = (await openRequestsOf(userId)).length
  if (due.length + requests === 0) return false
  const sent = await transaction(async tx => {
    if (!(await insertDigest(tx, userId, week.from, now))) return ok(false)
    await insertReminders(tx, rowsFor(userId, due, turn))
    const overdue = due.filter(item => item.daysLeft < 0).length
    const payload = {
      userId,
      pairingIds: due.map(item => item.pairingId),
      overdue,
      mondayOn: week.from,
      requests,
    }
    await recordEvent(tx, visitDigest, payload, { userId: null, now })
    return ok(true)
  })
  return sent.value
}

async function sendReminder(userId: string, items: DueItem[], turn: Turn): Promise<boolean> {
  const sent = await transaction(async tx => {
    const added = new Set(await insertReminders(tx, rowsFor(userId, items, turn)))
    const told = items.filter(item => added.has(item.pairingId))
    if (told.length === 0) return ok(false)
    const overdue = told.filter(item => item.daysLeft < 0).length
    const payload = { userId, pairingIds: told.map(item => item.pairingId), overdue }
    await recordEvent(tx, visitReminded, payload, { userId: null, now: turn.now })
    return ok(true)
  })
  return sent.value
}

/**
 * The daily turn of reminders: on the first working day of a week everybody gets the digest of the week once; on other
 * working days a reminder of what has come within the days of the rule, each pair again only after its cooldown. On
 * days off nothing is sent. Safe to repeat.
 */
export async function remindOfVisits(now: Date): Promise<Told> {
  const told = { digests: 0, reminders: 0 }
  const [calendar, { round, items }] = await Promise.all([readCalendar(), dueUnderWay(now)])
  const today = localDateOf(now)
  if (!round || !isWorkingDay(calendar, today)) return told
  const turn = { now, today, round }
  if (isDigestDay(calendar, today)) {
    for (const [userId, own] of byAccount(items)) if (await sendDigest(userId, own, turn)) told.digests++
  }
  const reminded = await findReminded(addDays(today, 1 - round.reminderCooldownDays))
  for (const [userId, own] of byAccount(items.filter(item => item.state !== 'visited'))) {
    const fresh = own.filter(item => !reminded.has(`${item.pairingId} ${userId}`))
    if (fresh.length > 0 && (await sendReminder(userId, fresh, turn))) told.reminders++
  }
  return told
}
