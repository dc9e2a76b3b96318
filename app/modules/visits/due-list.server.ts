import { daysBetween, localDateOf, localDateOfColumn } from '../../kernel/local-date'
import type { WorkCalendar } from '../../kernel/working-days'
import type { Access } from '../access/index.server'
import {
  type CaredPairing,
  type CurrentRound,
  careUnderWay,
  currentRound,
  myCare,
} from '../pairings/index.server'
import { readCalendar } from '../settings/index.server'
import { type ContactSummary, careState, nextDue, weekOf } from './frequency'
import { type ContactRow, findContacts } from './visit-lists.store.server'

const NOTHING: ContactSummary = { lastVisitOn: null, lastContactOn: null, lastMode: null, agreedOn: null }

function summaryOf(row: ContactRow | undefined): ContactSummary {
  if (!row) return NOTHING
  return {
    lastVisitOn: row.lastVisitOn && localDateOfColumn(row.lastVisitOn),
    lastContactOn: localDateOfColumn(row.lastContactOn),
    lastMode: row.lastMode,
    agreedOn: row.agreedOn && localDateOfColumn(row.agreedOn),
  }
}

type Frame = { round: CurrentRound; calendar: WorkCalendar; now: Date }

function dueOf(pairing: CaredPairing, row: ContactRow | undefined, { round, calendar, now }: Frame) {
  const contacts = summaryOf(row)
  const today = localDateOf(now)
  const due = nextDue(round, localDateOf(pairing.startedAt), contacts, calendar)
  return {
    pairingId: pairing.id,
    leader: pairing.leader,
    keyTalent: pairing.keyTalent,
    startedAt: pairing.startedAt,
    ...contacts,
    ...due,
    count: row?.count ?? 0,
    daysLeft: daysBetween(today, due.dueOn),
    state: careState(due.dueOn, today, round.remindDaysBefore),
  }
}
export type DueItem = ReturnType<typeof dueOf>

/** When each of these pairs is due, the earliest first; never ordered by how much anybody did. */
export async function dueItems(pairings: CaredPairing[], frame: Frame): Promise<DueItem[]> {
  const rows = await findContacts(
    pairings.map(({ leader, keyTalent }) => ({ leaderId: leader.id, keyTalentId: keyTalent.id })),
  )
  const byPair = new Map(rows.map(row => [`${row.leaderId} ${row.keyTalentId}`, row]))
  return pairings
    .map(pairing => dueOf(pairing, byPair.get(`${pairing.leader.id} ${pairing.keyTalent.id}`), frame))
    .sort((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1))
}

/**
 * What is due for the acting leader or liaison: what has passed and what this week holds, then the rest. Null between
 * rounds.
 */
export async function myDueList(access: Access) {
  const [round, calendar, pairings] = await Promise.all([currentRound(), readCalendar(), myCare(access)])
  const week = weekOf(localDateOf(access.now))
  if (!round) return { round: null, week, now: [] as DueItem[], later: [] as DueItem[] }
  const items = await dueItems(pairings, { round, calendar, now: access.now })
  return {
    round,
    week,
    now: items.filter(item => item.dueOn <= week.to),
    later: items.filter(item => item.dueOn > week.to),
  }
}

/** Every pair of the round under way with its due day; empty between rounds. */
export async function dueUnderWay(now: Date) {
  const round = await currentRound()
  if (!round) return { round: null, items: [] as DueItem[] }
  const [calendar, pairings] = await Promise.all([readCalendar(), careUnderWay()])
  return { round, items: await dueItems(pairings, { round, calendar, now }) }
}
