import { describe, expect, it } from 'vitest'
import { EVENT_SHAPES, type EventShape, inventEvent } from '#tests/support/arrange-instances.ts'
import { PLANTED_SHAPES, plantEvent } from '#tests/support/planted-meetings.ts'
import { breaksPerParty } from '../breaks.ts'
import { crowdBounds } from '../crowd-bound.ts'
import { arrangeMeetings } from '../index.ts'
import { type ArrangeProblem, type Placement, toProblem } from '../problem.ts'
import { Relaxation } from './relaxation.ts'

const SMALL: EventShape[] = [
  { name: 'halves', parties: 5, meetings: 6, slots: 5, tables: 2, morning: 0.4, afternoon: 0.4, noon: 3 },
  { name: 'away', parties: 5, meetings: 6, slots: 5, tables: 2, away: 0.5 },
  { name: 'tight', parties: 6, meetings: 7, slots: 4, tables: 2 },
]

/** Every arrangement there is. */
function* arrangements(problem: ArrangeProblem, taken: number[] = []): Generator<Placement> {
  const meeting = problem.meetings[taken.length]
  if (!meeting) {
    yield Int32Array.from(taken)
    return
  }
  for (const slot of meeting.slots) {
    const here = taken.flatMap((other, index) => (other === slot ? [problem.meetings[index]!] : []))
    const clash = here.some(({ parties }) => parties.some(party => meeting.parties.includes(party)))
    if (!clash && here.length < problem.tables) yield* arrangements(problem, [...taken, slot])
  }
}

function relaxed(problem: ArrangeProblem, best = Number.POSITIVE_INFINITY): Relaxation {
  const relaxation = new Relaxation(problem)
  while (!relaxation.finished && relaxation.bound < best) relaxation.run(100_000, best)
  return relaxation
}

describe('the bound by prices', () => {
  it.each(SMALL)('is never above what an arrangement has: $name', shape => {
    let raised = 0
    for (let seed = 1; seed <= 25; seed++) {
      const problem = toProblem(inventEvent(shape, seed))
      let fewest = Number.POSITIVE_INFINITY
      const withBreak = problem.meetingsOf.map(() => Number.POSITIVE_INFINITY)
      for (const placement of arrangements(problem)) {
        const perParty = breaksPerParty(problem, placement)
        const breaks = perParty.reduce((sum, count) => sum + count, 0)
        fewest = Math.min(fewest, breaks)
        perParty.forEach((count, party) => {
          if (count > 0) withBreak[party] = Math.min(withBreak[party]!, breaks)
        })
      }
      if (fewest === Number.POSITIVE_INFINITY) continue
      const relaxation = relaxed(problem)
      expect(relaxation.bound).toBeLessThanOrEqual(fewest)
      for (const [party, least] of withBreak.entries()) {
        expect(Math.min(relaxation.withBreak[party]!, 1e9)).toBeLessThanOrEqual(Math.min(least, 1e9))
      }
      if (relaxation.bound > 0) raised++
    }
    expect(raised).toBeGreaterThan(0)
  })

  it('sees what a count of crowds does not', () => {
    const shape = EVENT_SHAPES.find(({ name }) => name === 'halves by meeting')!
    const problem = toProblem(inventEvent(shape, 1))
    const counted = crowdBounds(problem).reduce((sum, crowd) => sum + crowd.least, 0)
    expect(relaxed(problem, 6).bound).toBe(6)
    expect(counted).toBeLessThan(6)
  })

  it('never goes beyond the breaks that were planted', () => {
    const shape = PLANTED_SHAPES.find(({ name }) => name === 'forum, torn')!
    const { list, breaks } = plantEvent(1, shape)
    expect(relaxed(toProblem(list), breaks + 1).bound).toBeLessThanOrEqual(breaks)
  })

  it('proves long events with two halves that search alone leaves open', async () => {
    const shape = EVENT_SHAPES.find(({ name }) => name === 'halves, tight tables')!
    const result = await arrangeMeetings(inventEvent(shape, 1))
    expect(result).toMatchObject({ ok: true, arrangement: { breaks: 4, bound: 4, optimal: true } })
  }, 60_000)
})
