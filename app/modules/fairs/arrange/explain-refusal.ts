import { atMostOne, encodeMeetings } from './encode.ts'
import { FALSE } from './literals.ts'
import type { Obstacle } from './obstacles.ts'
import type { ArrangeProblem } from './problem.ts'
import { Search, type Verdict } from './sat/search.ts'
import { SatSolver } from './sat/solver.ts'

const CONFLICTS = 20_000
const MINIMISE_CONFLICTS = 1000

/** What stands in the way of a list that was found impossible: parties that collide, tables, or the spread of breaks. */
export function explainRefusal(problem: ArrangeProblem): Obstacle {
  const plain = clash(problem, false)
  if (plain.verdict === 'no') return collision(problem, plain.parties, false)
  const withTables = clash(problem, true)
  if (withTables.verdict === 'no') return collision(problem, withTables.parties, true)
  if (withTables.verdict === 'yes') return { kind: 'breaks-too-uneven', spread: problem.spread }
  return collision(
    problem,
    problem.meetingsOf.map((_, party) => party),
    true,
  )
}

function collision(problem: ArrangeProblem, parties: readonly number[], tablesMatter: boolean): Obstacle {
  const named = new Set(parties)
  const concerned = tablesMatter
    ? problem.meetings
    : problem.meetings.filter(meeting => meeting.parties.some(party => named.has(party)))
  const ids = [...named].sort((a, b) => a - b).map(party => problem.partyIds[party]!)
  return { kind: 'parties-collide', parties: ids, meetings: concerned.length, tablesMatter }
}

/** Places the meetings without regard to breaks; on 'no' names parties whose calendars contradict each other. */
function clash(problem: ArrangeProblem, tables: boolean): { verdict: Verdict; parties: number[] } {
  const sat = new SatSolver()
  sat.addClause([2 * sat.newVariable()])
  const placed = encodeMeetings(sat, problem)
  if (tables) limitTables(sat, problem, placed)
  const guards = problem.meetingsOf.map(own => guardParty(sat, problem.slots, placed, own))
  const search = new Search(sat)
  const verdict = search.solve(guards, CONFLICTS)
  if (verdict !== 'no') return { verdict, parties: [] }
  const core = shrink(search, [...sat.core])
  return { verdict, parties: core.map(guard => guards.indexOf(guard)) }
}

function limitTables(sat: SatSolver, problem: ArrangeProblem, placed: number[][]): void {
  for (let slot = 0; slot < problem.slots; slot++) {
    const here = placed.map(row => row[slot]!).filter(literal => literal !== FALSE)
    sat.addAtMost(here, problem.tables)
  }
}

/** A literal under which the party is in one meeting at a time. */
function guardParty(sat: SatSolver, slots: number, placed: number[][], own: readonly number[]): number {
  const guard = 2 * sat.newVariable()
  for (let slot = 0; slot < slots; slot++) {
    const here = own.map(meeting => placed[meeting]![slot]!).filter(literal => literal !== FALSE)
    atMostOne(sat, here, guard ^ 1)
  }
  return guard
}

function shrink(search: Search, found: number[]): number[] {
  let core = found
  for (let i = 0; i < core.length; ) {
    const rest = core.filter((_, at) => at !== i)
    if (search.solve(rest, MINIMISE_CONFLICTS) === 'no') core = [...search.s.core]
    else i++
    search.s.backtrack(0)
  }
  return core
}
