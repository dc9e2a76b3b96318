import { describe, expect, it } from 'vitest'
import { checkMeetingList, readMeetingList } from './index.ts'

const good = {
  slots: 4,
  tables: 2,
  maxBreakSpread: 2,
  parties: [{ id: 'a', unavailable: [3] }, { id: 'b' }],
  meetings: [{ parties: ['a', 'b'], slots: [0, 1] }],
}

const places = (value: unknown) => {
  const read = checkMeetingList(value)
  return read.ok ? [] : read.faults.map(fault => fault.place)
}

describe('reading a list of meetings', () => {
  it('accepts a list as the contract shows it', () => {
    expect(checkMeetingList(good)).toMatchObject({
      ok: true,
      list: { parties: [{ id: 'a' }, { unavailable: [] }] },
    })
  })

  it.each([
    ['a party that nobody knows', { meetings: [{ parties: ['a', 'z'] }] }, 'meetings[0].parties[1]'],
    ['a party that meets itself', { meetings: [{ parties: ['a', 'a'] }] }, 'meetings[0].parties'],
    ['a party listed twice', { parties: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }, 'parties[2].id'],
    [
      'a slot beyond the last',
      { parties: [{ id: 'a', unavailable: [4] }, { id: 'b' }] },
      'parties[0].unavailable[0]',
    ],
    ['a negative slot', { meetings: [{ parties: ['a', 'b'], slots: [-1] }] }, 'meetings[0].slots[0]'],
    ['no allowed slot', { meetings: [{ parties: ['a', 'b'], slots: [] }] }, 'meetings[0].slots'],
    ['three parties in a meeting', { meetings: [{ parties: ['a', 'b', 'c'] }] }, 'meetings[0].parties'],
    ['no tables', { tables: 0 }, 'tables'],
    ['half a slot', { slots: 2.5 }, 'slots'],
    ['a negative spread', { maxBreakSpread: -1 }, 'maxBreakSpread'],
  ])('refuses %s and names the place', (_, change, place) => {
    expect(places({ ...good, ...change })).toContain(place)
  })

  it('refuses what is no object and what is no JSON', () => {
    expect(places(null)).toEqual(['file'])
    expect(places([])).toEqual(['file'])
    expect(readMeetingList('{"slots": 3')).toMatchObject({ ok: false, faults: [{ place: 'file' }] })
  })

  it('refuses ten megabytes of nonsense at once', () => {
    const start = performance.now()
    expect(readMeetingList('['.repeat(10_000_000))).toMatchObject({ ok: false })
    const many = JSON.stringify({ ...good, meetings: new Array(900_000).fill(1) })
    expect(readMeetingList(many)).toMatchObject({ ok: false, faults: [{ place: 'meetings' }] })
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
