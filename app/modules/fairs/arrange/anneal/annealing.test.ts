import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENT_SHAPES, inventEvent } from '#tests/support/arrange-instances.ts'
import { breaksPerParty, totalBreaks } from '../breaks.ts'
import { Improvement } from '../improve.ts'
import { type ArrangeProblem, type Placement, toProblem } from '../problem.ts'
import { SeededRandom } from '../random.ts'
import { Annealing } from './annealing.ts'
import { bitAt, bitCount, idleIn, runsOf, WORD } from './bits.ts'

function firstPlacement(problem: ArrangeProblem): Placement {
  const improvement = new Improvement(problem, 0, new SeededRandom(1))
  while (!improvement.best && !improvement.exhausted) improvement.run(100_000)
  if (!improvement.best) throw new Error('no arrangement')
  return improvement.best
}

function faults(problem: ArrangeProblem, placement: Placement): string[] {
  const taken = new Set<string>()
  const held = new Array<number>(problem.slots).fill(0)
  const found = problem.meetings.flatMap((meeting, index) => {
    const slot = placement[index]!
    held[slot]!++
    const clashes = meeting.parties.filter(party => taken.has(`${party} ${slot}`))
    for (const party of meeting.parties) taken.add(`${party} ${slot}`)
    return meeting.slots.includes(slot) && clashes.length === 0 ? [] : [`meeting ${index} in ${slot}`]
  })
  return [...found, ...held.flatMap((count, slot) => (count > problem.tables ? [`slot ${slot}`] : []))]
}

const longEvents = EVENT_SHAPES.filter(shape => shape.name.startsWith('halves'))

describe('annealing', () => {
  it.each(longEvents)('keeps every condition and takes most breaks away: $name', shape => {
    const problem = toProblem(inventEvent(shape, 2))
    const start = firstPlacement(problem)
    const annealing = new Annealing(problem, start, 1, 400_000)
    while (!annealing.finished) annealing.run(50_000)
    expect(faults(problem, annealing.best)).toEqual([])
    expect(totalBreaks(problem, annealing.best)).toBe(annealing.breaks)
    expect(annealing.breaks).toBeLessThan(totalBreaks(problem, start) / 2)
    expect(Math.max(...breaksPerParty(problem, annealing.best))).toBeLessThanOrEqual(problem.spread)
  })

  it('gives the same placement however its work is cut into pieces', () => {
    const problem = toProblem(inventEvent(longEvents[0]!, 3))
    const start = firstPlacement(problem)
    const whole = new Annealing(problem, start, 7, 100_000)
    const pieces = new Annealing(problem, start, 7, 100_000)
    while (!whole.finished) whole.run(100_000)
    while (!pieces.finished) pieces.run(1)
    expect([...pieces.best]).toEqual([...whole.best])
  })

  it('works where the day has more slots than a word has bits', () => {
    const shape = { name: 'two days', parties: 30, meetings: 150, slots: 40, tables: 15 }
    const problem = toProblem(inventEvent(shape, 1))
    const start = firstPlacement(problem)
    const annealing = new Annealing(problem, start, 1, 300_000)
    while (!annealing.finished) annealing.run(50_000)
    expect(faults(problem, annealing.best)).toEqual([])
    expect(totalBreaks(problem, annealing.best)).toBe(annealing.breaks)
    expect(annealing.breaks).toBeLessThan(totalBreaks(problem, start) / 2)
  })
})

describe('busy slots as bits', () => {
  it('counts, finds, and sees runs and idle slots as a list of slots shows them', () => {
    const slots = fc.uniqueArray(fc.integer({ min: 0, max: 59 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(slots, drawn => {
        const own = [...drawn].sort((a, b) => a - b)
        const low = own.filter(slot => slot < WORD).reduce((word, slot) => word | (1 << slot), 0)
        const high = own.filter(slot => slot >= WORD).reduce((word, slot) => word | (1 << (slot - WORD)), 0)
        expect(bitCount(low) + bitCount(high)).toBe(own.length)
        expect(own.map((_, rank) => bitAt(low, high, rank))).toEqual(own)
        expect(runsOf(low, high)).toBe(own.filter(slot => !own.includes(slot + 1)).length)
        expect(idleIn(low, high)).toBe(own.at(-1)! - own[0]! + 1 - own.length)
      }),
    )
  })
})
