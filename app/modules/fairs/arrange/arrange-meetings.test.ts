import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewestBreaks } from '#tests/support/arrange-brute-force.ts'
import { EVENT_SHAPES, inventEvent } from '#tests/support/arrange-instances.ts'
import { PLANTED_SHAPES, plantEvent } from '#tests/support/planted-meetings.ts'
import { smallMeetingList } from '#tests/support/small-meeting-list.ts'
import { type Arrangement, arrangeMeetings, checkArrangement, type MeetingList } from './index.ts'

async function arranged(list: MeetingList, options = {}): Promise<Arrangement> {
  const result = await arrangeMeetings(list, options)
  if (!result.ok) throw new Error(JSON.stringify(result.obstacles))
  expect(checkArrangement(list, result.arrangement)).toEqual([])
  return result.arrangement
}

const short = () => inventEvent(EVENT_SHAPES[1]!, 5)

describe('arrangeMeetings', () => {
  it('finds the fewest breaks of small lists, and refuses exactly those that no placement satisfies', async () => {
    await fc.assert(
      fc.asyncProperty(smallMeetingList, async list => {
        const expected = fewestBreaks(list)
        const result = await arrangeMeetings(list)
        if (!result.ok) {
          expect(expected).toBeNull()
          expect(result.obstacles).not.toContainEqual({ kind: 'undecided' })
          return
        }
        expect(checkArrangement(list, result.arrangement)).toEqual([])
        expect(result.arrangement).toMatchObject({ breaks: expected, bound: expected, optimal: true })
      }),
      { numRuns: 500 },
    )
  })

  it('proves the fewest breaks of a long event with halves in which six parties are torn', async () => {
    const shape = PLANTED_SHAPES.find(({ name }) => name === 'forum, torn')!
    const { list, breaks } = plantEvent(2, shape)
    expect(breaks).toBe(6)
    expect(await arranged(list)).toMatchObject({ breaks, bound: breaks, optimal: true })
  }, 60_000)

  it('does not depend on the order in which parties are listed for its optimum', async () => {
    const list = short()
    const turned = { ...list, parties: [...list.parties].reverse() }
    expect((await arranged(turned)).breaks).toBe((await arranged(list)).breaks)
  })

  it('gives the same arrangement for the same list and seed', async () => {
    const list = inventEvent(EVENT_SHAPES[5]!, 2)
    const options = { seed: 9, effort: 1_000_000 }
    const first = await arranged(list, options)
    const second = await arranged(list, options)
    expect({ ...second, elapsedMs: 0 }).toEqual({ ...first, elapsedMs: 0 })
  })

  it('lets every party have a break where a spread of none forbids that only some have one', async () => {
    const list: MeetingList = {
      slots: 3,
      tables: 1,
      maxBreakSpread: 0,
      parties: [
        { id: 'a', unavailable: [1] },
        { id: 'b', unavailable: [] },
      ],
      meetings: [{ parties: ['a', 'b'] }, { parties: ['a', 'b'] }],
    }
    expect(await arranged(list)).toMatchObject({ breaks: 2, breakSpread: 0, optimal: true })
  })

  it('keeps the order of the input', async () => {
    const list = short()
    const { meetings } = await arranged(list)
    expect(meetings.map(meeting => meeting.parties)).toEqual(list.meetings.map(meeting => meeting.parties))
  })

  it('arranges an empty list', async () => {
    const list = { slots: 3, tables: 1, parties: [{ id: 'a' }], meetings: [] }
    expect(await arranged(list)).toMatchObject({ meetings: [], breaks: 0, breakSpread: 0 })
  })

  it('stops when the caller asks it to', async () => {
    const controller = new AbortController()
    const stop = () => controller.abort(new Error('enough'))
    const run = arrangeMeetings(inventEvent(EVENT_SHAPES[8]!, 1), {
      signal: controller.signal,
      onProgress: stop,
    })
    await expect(run).rejects.toThrow('enough')
  })

  it('reports a best that never rises and a bound that never falls', async () => {
    const seen: { breaks: number; bound: number }[] = []
    await arranged(inventEvent(EVENT_SHAPES[7]!, 1), {
      effort: 1_500_000,
      onProgress: ({ breaks, bound }: { breaks: number | null; bound: number }) =>
        seen.push({ breaks: breaks ?? 1e9, bound }),
    })
    expect(seen.length).toBeGreaterThan(2)
    for (const [i, next] of seen.entries()) {
      expect(next.bound).toBeLessThanOrEqual(next.breaks)
      if (i > 0) expect(next.breaks).toBeLessThanOrEqual(seen[i - 1]!.breaks)
      if (i > 0) expect(next.bound).toBeGreaterThanOrEqual(seen[i - 1]!.bound)
    }
  })
})
