import { breaksPerParty } from './breaks.ts'
import type { ArrangeProblem, Placement } from './problem.ts'
import type { SeededRandom } from './random.ts'

/** Share of neighbourhoods grown along acquaintance; the others are windows of slots. */
const BY_PARTIES = 0.6
/** How many of the waiting parties are considered next. */
const FRONT = 6

/** About `size` meetings to be placed anew together, round a party that has a break. */
export function chooseNeighbourhood(
  problem: ArrangeProblem,
  placement: Placement,
  size: number,
  random: SeededRandom,
): Set<number> {
  const breaks = breaksPerParty(problem, placement)
  const centre = random.pick(breaks.flatMap((count, party) => (count > 0 ? [party] : [])))
  if (random.next() < BY_PARTIES) return partiesAround(problem, centre, size, random)
  return windowAround(problem, placement, centre, size, random)
}

function partiesAround(
  problem: ArrangeProblem,
  centre: number,
  size: number,
  random: SeededRandom,
): Set<number> {
  const free = new Set<number>()
  const waiting = [centre]
  const known = new Set(waiting)
  while (free.size < size && waiting.length > 0) {
    const at = random.below(Math.min(waiting.length, FRONT))
    const party = waiting.splice(at, 1)[0]!
    const own = problem.meetingsOf[party]!
    for (const meeting of own) free.add(meeting)
    for (const meeting of random.shuffle([...own])) {
      const [a, b] = problem.meetings[meeting]!.parties
      const other = a === party ? b : a
      if (known.has(other)) continue
      known.add(other)
      waiting.push(other)
    }
  }
  return free
}

function windowAround(
  problem: ArrangeProblem,
  placement: Placement,
  centre: number,
  size: number,
  random: SeededRandom,
): Set<number> {
  const own = problem.meetingsOf[centre]!
  const free = new Set(own)
  let low = placement[random.pick(own)]!
  let high = low
  while (free.size < size && (low > 0 || high < problem.slots - 1)) {
    if (high === problem.slots - 1 || (low > 0 && random.next() < 0.5)) low--
    else high++
    for (let meeting = 0; meeting < placement.length; meeting++) {
      if (placement[meeting]! >= low && placement[meeting]! <= high) free.add(meeting)
    }
  }
  return free
}
