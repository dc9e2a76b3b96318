import { findCrowd } from './crowding.ts'
import { encodeCalendar } from './encode.ts'
import type { ArrangeProblem } from './problem.ts'
import { Search } from './sat/search.ts'

const CALENDAR_CONFLICTS = 1000

/** Why a list cannot be arranged; meetings are numbers in the list, slots count from 0. */
export type Obstacle =
  | { kind: 'meeting-without-slot'; meeting: number; parties: [string, string] }
  | { kind: 'party-overbooked'; party: string; meetings: number[]; slots: number[] }
  | { kind: 'too-few-tables'; tables: number; meetings: number[]; slots: number[] }
  | { kind: 'party-torn'; party: string; spread: number }
  | { kind: 'breaks-too-uneven'; spread: number }
  | { kind: 'parties-collide'; parties: string[]; meetings: number; tablesMatter: boolean }
  | { kind: 'undecided' }

/** Obstacles that can be seen without searching; none found does not mean that there is none. */
export function plainObstacles(problem: ArrangeProblem): Obstacle[] {
  const lost = meetingsWithoutSlot(problem)
  if (lost.length > 0) return lost
  const overbooked = problem.meetingsOf.flatMap((own, party) => overbookedParty(problem, party, own))
  const found = [...overbooked, ...tooFewTables(problem)]
  return found.length > 0 ? found : tornParties(problem)
}

function meetingsWithoutSlot(problem: ArrangeProblem): Obstacle[] {
  return problem.meetings.flatMap((meeting, index): Obstacle[] => {
    if (meeting.slots.length > 0) return []
    const [a, b] = meeting.parties
    const parties: [string, string] = [problem.partyIds[a]!, problem.partyIds[b]!]
    return [{ kind: 'meeting-without-slot', meeting: index, parties }]
  })
}

function overbookedParty(problem: ArrangeProblem, party: number, own: readonly number[]): Obstacle[] {
  const crowd = findCrowd(
    own.map(meeting => problem.meetings[meeting]!.slots),
    problem.slots,
    1,
  )
  if (!crowd) return []
  const meetings = crowd.items.map(item => own[item]!)
  return [{ kind: 'party-overbooked', party: problem.partyIds[party]!, meetings, slots: crowd.slots }]
}

function tooFewTables(problem: ArrangeProblem): Obstacle[] {
  const choices = problem.meetings.map(meeting => meeting.slots)
  const crowd = findCrowd(choices, problem.slots, problem.tables)
  if (!crowd) return []
  return [{ kind: 'too-few-tables', tables: problem.tables, meetings: crowd.items, slots: crowd.slots }]
}

/** Parties that alone, with nobody else's calendar in the way, need more breaks than the spread allows. */
function tornParties(problem: ArrangeProblem): Obstacle[] {
  const calm = problem.meetingsOf.some(own => own.length < 2)
  if (!calm || problem.spread === Number.POSITIVE_INFINITY) return []
  return problem.meetingsOf.flatMap((own, party): Obstacle[] => {
    if (own.length < 2) return []
    const search = new Search(encodeCalendar(problem, party))
    if (search.solve([], CALENDAR_CONFLICTS) !== 'no') return []
    return [{ kind: 'party-torn', party: problem.partyIds[party]!, spread: problem.spread }]
  })
}

/** One English sentence for the command line. */
export function describeObstacle(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'meeting-without-slot':
      return `meetings[${obstacle.meeting}] (${obstacle.parties.join(' with ')}) has no slot in which it is allowed and both are available`
    case 'party-overbooked':
      return `party ${obstacle.party} has ${obstacle.meetings.length} meetings for which only ${slotList(obstacle.slots)} ${obstacle.slots.length === 1 ? 'remains' : 'remain'}`
    case 'too-few-tables':
      return `${obstacle.meetings.length} meetings must lie in ${slotList(obstacle.slots)}, where ${obstacle.tables} tables hold ${obstacle.slots.length * obstacle.tables}`
    case 'party-torn':
      return `party ${obstacle.party} needs more than the ${obstacle.spread} breaks that maxBreakSpread allows`
    case 'breaks-too-uneven':
      return `every arrangement has two parties whose breaks differ by more than maxBreakSpread ${obstacle.spread}`
    case 'parties-collide':
      return `the ${obstacle.meetings} meetings of ${obstacle.parties.join(', ')} cannot all be held without a party being in two places${obstacle.tablesMatter ? ' or a slot having more meetings than tables' : ''}`
    case 'undecided':
      return 'no arrangement was found within the limits of the search, nor a proof that there is none'
  }
}

function slotList(slots: readonly number[]): string {
  if (slots.length === 0) return 'no slot'
  return `${slots.length === 1 ? 'slot' : `${slots.length} slots:`} ${slots.join(', ')}`
}
