import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewestBreaks } from '#tests/support/arrange-brute-force.ts'
import { smallMeetingList } from '#tests/support/small-meeting-list.ts'
import { crowdBounds } from './crowd-bound.ts'
import type { MeetingList } from './index.ts'
import { plainObstacles } from './obstacles.ts'
import { toProblem } from './problem.ts'

const leastOf = (list: MeetingList) => crowdBounds(toProblem(list)).reduce((sum, { least }) => sum + least, 0)

/** Parties of the list, each with one meeting in the morning (slots 0 to 2) and one in the afternoon (3 to 5). */
function roundNoon(pairs: [string, string][], tables: number): MeetingList {
  const ids = [...new Set(pairs.flat())]
  const meetings = [
    [0, 1, 2],
    [3, 4, 5],
  ].flatMap(slots => pairs.map(parties => ({ parties, slots })))
  return { slots: 6, tables, parties: ids.map(id => ({ id })), meetings }
}

/** Meetings of a few parties, each held to the morning or the afternoon, at one or two tables. */
const heldList: fc.Arbitrary<MeetingList> = fc.record({
  slots: fc.constant(6),
  tables: fc.integer({ min: 1, max: 2 }),
  parties: fc.constant(['a', 'b', 'c', 'd', 'e'].map(id => ({ id }))),
  meetings: fc.array(
    fc.record({
      parties: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 2, maxLength: 2 }) as fc.Arbitrary<
        [string, string]
      >,
      slots: fc.constantFrom([0, 1, 2], [3, 4, 5]),
    }),
    { minLength: 4, maxLength: 7 },
  ),
})

describe('crowdBounds', () => {
  it('sees that parties with both halves all want to be busy round noon', () => {
    const pairs: [string, string][] = [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]
    expect(leastOf(roundNoon(pairs, 3))).toBe(0)
    const list = roundNoon(pairs, 2)
    expect(crowdBounds(toProblem(list))).toEqual([{ parties: [0, 1, 2, 3, 4, 5], least: 2 }])
    expect(fewestBreaks(list)).toBe(2)
  })

  it('sees that parties which must be there have too few meetings with each other', () => {
    const list: MeetingList = {
      slots: 3,
      tables: 2,
      parties: ['a', 'b', 'c', 'd', 'e'].map(id => ({ id })),
      meetings: ['a', 'b', 'c'].flatMap(id =>
        ['d', 'e'].map(other => ({ parties: [id, other] as [string, string] })),
      ),
    }
    expect(leastOf(list)).toBeLessThanOrEqual(fewestBreaks(list)!)
  })

  it('counts parties that cannot but be away between their meetings', () => {
    const list = roundNoon([['a', 'b']], 2)
    expect(leastOf({ ...list, parties: [{ id: 'a', unavailable: [3] }, { id: 'b' }] })).toBe(2)
  })

  it('never asks for more breaks than are needed, and names each party once', () => {
    let crowded = 0
    fc.assert(
      fc.property(fc.oneof(smallMeetingList, heldList), list => {
        const problem = toProblem(list)
        const fewest = plainObstacles(problem).length === 0 ? fewestBreaks(list) : null
        if (fewest === null) return
        const bounds = crowdBounds(problem)
        const named = bounds.flatMap(bound => bound.parties)
        if (bounds.some(bound => bound.parties.length > 1)) crowded++
        expect(new Set(named).size).toBe(named.length)
        expect(leastOf(list)).toBeLessThanOrEqual(fewest)
      }),
      { numRuns: 400 },
    )
    expect(crowded).toBeGreaterThan(5)
  })
})
