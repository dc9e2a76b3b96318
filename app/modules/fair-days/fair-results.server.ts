import { localDateOf, localDateOfColumn } from '../../kernel/local-date'
import type { Actor } from '../access/index'
import type { Access } from '../access/index.server'
import { FAIR_PHASES } from '../fairs/index'
import { editionForOffice, publicEdition, publishedMeetings } from '../fairs/index.server'
import { findPartiesOfDay, type PartyOfDay } from './arrival.store.server'
import { statesByPair } from './arrival-board.server'
import { findAttendances } from './attendance.store.server'
import { COOPERATION_KINDS, combineOutcomes } from './outcome'
import { findOutcomes, type StoredOutcome } from './outcome.store.server'

type Meeting = Awaited<ReturnType<typeof publishedMeetings>>[number]

function byPair(outcomes: readonly StoredOutcome[]) {
  const pairs = new Map<string, { university: StoredOutcome | null; enterprise: StoredOutcome | null }>()
  for (const row of outcomes) {
    const key = `${row.universityPartyId} ${row.enterprisePartyId}`
    const pair = pairs.get(key) ?? { university: null, enterprise: null }
    pair[row.side] = row
    pairs.set(key, pair)
  }
  return pairs
}

function stepView(row: StoredOutcome, today: string) {
  const dueOn = row.dueOn ? localDateOfColumn(row.dueOn) : null
  return {
    id: row.id,
    nextStep: row.nextStep,
    ownerSide: row.ownerSide,
    ownerName: row.ownerName,
    dueOn,
    closedAt: row.closedAt,
    closingNote: row.closingNote,
    overdue: !row.closedAt && dueOn !== null && dueOn < today,
  }
}

/** One line of the results: a meeting with how it stood and what came of it. */
function rowsOf(
  meetings: readonly Meeting[],
  parties: Map<string, PartyOfDay>,
  states: ReturnType<typeof statesByPair>,
  outcomes: ReturnType<typeof byPair>,
  today: string,
) {
  return meetings.map(meeting => {
    const key = `${meeting.universityPartyId} ${meeting.enterprisePartyId}`
    const pair = outcomes.get(key) ?? { university: null, enterprise: null }
    const said = [pair.university, pair.enterprise].filter(row => row !== null)
    return {
      key,
      university: parties.get(meeting.universityPartyId)?.name ?? '',
      enterprise: parties.get(meeting.enterprisePartyId)?.name ?? '',
      startsAt: meeting.slot.startsAt,
      table: meeting.tableIndex,
      state: states.get(key) ?? ('open' as const),
      reported: said.length,
      ...combineOutcomes(pair.university, pair.enterprise),
      steps: said.filter(row => row.nextStep !== '').map(row => stepView(row, today)),
      notes: said.map(row => row.note).filter(note => note !== ''),
    }
  })
}
export type ResultRow = ReturnType<typeof rowsOf>[number]

function totalsOf(rows: readonly ResultRow[], parties: readonly PartyOfDay[]) {
  const count = (test: (row: ResultRow) => boolean) => rows.filter(test).length
  const steps = rows.flatMap(row => row.steps)
  const there = (side: string) => parties.filter(party => party.side === side && party.arrivedAt).length
  return {
    universities: {
      expected: parties.filter(party => party.side === 'university').length,
      arrived: there('university'),
    },
    enterprises: {
      expected: parties.filter(party => party.side === 'enterprise').length,
      arrived: there('enterprise'),
    },
    meetings: rows.length,
    held: count(row => row.state === 'held'),
    absent: count(row => row.state.endsWith('_absent')),
    conflicts: count(row => row.state === 'conflict'),
    open: count(row => row.state === 'open'),
    intentsBoth: count(row => row.intent === 'both'),
    intentsOne: count(row => row.intent === 'one'),
    openings: rows.reduce((sum, row) => sum + row.openings, 0),
    cooperations: COOPERATION_KINDS.map(kind => ({
      kind,
      count: count(row => row.cooperations.includes(kind)),
    })),
    differs: count(row => row.differs),
    steps: {
      all: steps.length,
      closed: steps.filter(step => step.closedAt).length,
      overdue: steps.filter(step => step.overdue).length,
    },
  }
}
export type FairTotals = ReturnType<typeof totalsOf>

/** Who agreed most: names with openings agreed and meetings held. */
function leadersOf(rows: readonly ResultRow[], side: 'university' | 'enterprise', most: number) {
  const sums = new Map<string, { name: string; openings: number; held: number }>()
  for (const row of rows) {
    const one = sums.get(row[side]) ?? { name: row[side], openings: 0, held: 0 }
    one.openings += row.openings
    one.held += row.state === 'held' ? 1 : 0
    sums.set(row[side], one)
  }
  return [...sums.values()].sort((a, b) => b.openings - a.openings || b.held - a.held).slice(0, most)
}

async function load(editionId: string, now: Date) {
  const [parties, meetings, attendances, outcomes] = await Promise.all([
    findPartiesOfDay(editionId),
    publishedMeetings(editionId),
    findAttendances(editionId),
    findOutcomes({ editionId }),
  ])
  const byId = new Map(parties.map(party => [party.id, party]))
  const rows = rowsOf(meetings, byId, statesByPair(attendances), byPair(outcomes), localDateOf(now))
  return { rows, totals: totalsOf(rows, parties) }
}

/** The results of an edition for the office, meeting by meeting; null when there is no such edition. */
export async function fairResults(access: Access, slug: string) {
  const edition = await editionForOffice(access, slug)
  if (!edition) return null
  const { rows, totals } = await load(edition.head.id, access.now)
  return { head: edition.head, rows, totals, leaders: leadersOf(rows, 'enterprise', 10) }
}
export type FairResults = NonNullable<Awaited<ReturnType<typeof fairResults>>>

/** The results everybody may see, once the day is over: sums only, no names; null before that. */
export async function publicResults(access: Access<Actor | null>, slug: string) {
  const edition = await publicEdition(access, slug)
  if (!edition || FAIR_PHASES.indexOf(edition.phase) < FAIR_PHASES.indexOf('follow_up')) return null
  const { totals } = await load(edition.id, access.now)
  const { differs: _differs, conflicts: _conflicts, ...shown } = totals
  const { id, slug: address, name, venue, days } = edition
  return { head: { id, slug: address, name, venue, days }, totals: shown }
}
