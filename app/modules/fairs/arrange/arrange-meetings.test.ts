import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewestBreaks } from '#tests/support/arrange-brute-force.ts'
import { EVENT_SHAPES, inventEvent } from '#tests/support/arrange-instances.ts'
import { type Arrangement, arrangeMeetings, checkArrangement, type MeetingList } from './index.ts'

/** Small lists of every kind: tight tables, absences, held meetings, several meetings of one pair. */
const smallList: fc.Arbitrary<MeetingList> = fc
  .record({ slots: fc.integer({ min: 1, max: 5 }), parties: fc.integer({ min: 2, max: 5 }) })
  .chain(({ slots, parties }) => {
    const someSlots = (minLength: number) =>
      fc.uniqueArray(fc.integer({ min: 0, max: slots - 1 }), { minLength, maxLength: slots })
    const pair = fc.uniqueArray(fc.integer({ min: 0, max: parties - 1 }), { minLength: 2, maxLength: 2 })
    return fc.record({
      slots: fc.constant(slots),
      tables: fc.integer({ min: 1, max: 3 }),
      maxBreakSpread: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
      parties: fc.tuple(
        ...Array.from({ length: parties }, (_, i) =>
          fc.record({
            id: fc.constant(`p${i}`),
            unavailable: fc.oneof({ weight: 3, arbitrary: fc.constant<number[]>([]) }, someSlots(0)),
          }),
        ),
      ),
      meetings: fc.array(
        fc.record({
          parties: pair.map(([a, b]) => [`p${a}`, `p${b}`] as [string, string]),
          slots: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, someSlots(1)),
        }),
        { maxLength: 6 },
      ),
    })
  })

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
      fc.asyncProperty(smallList, async list => {
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
