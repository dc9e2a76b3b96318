import { describe, expect, it } from 'vitest'
import { readInstance, readJson } from './read-instance'

const party = (id: string, rest = {}) => ({ id, unavailable: [], min: 0, max: 4, ...rest })

const sound = {
  slots: 4,
  tables: 2,
  universities: [party('u1'), party('u2', { unavailable: [0] })],
  enterprises: [party('e1'), party('e2')],
  weights: [
    ['u1', 'e1', 640],
    ['u2', 'e2', 1],
  ],
}

function placesOf(change: object): string[] {
  const read = readInstance({ ...sound, ...change })
  return read.ok ? [] : read.faults.map(fault => `${fault.place} ${fault.code}`)
}

describe('reading an instance', () => {
  it('accepts a sound one and fills in what may be left out', () => {
    const read = readInstance({ ...sound, universities: [{ id: 'u1' }, { id: 'u2' }] })
    expect(read.ok && read.instance.universities[0]).toEqual({ id: 'u1', unavailable: [], min: 0, max: 400 })
    expect(read.ok && read.instance.previous).toEqual({ meetings: [], frozenBeforeSlot: 0, keepBonus: 0 })
  })

  it.each([
    ['an unknown id', { weights: [['u1', 'e9', 5]] }, 'weights[0][1] unknown-id'],
    ['a pair weighed twice', { weights: [...sound.weights, ['u1', 'e1', 2]] }, 'weights[2] duplicate'],
    [
      'a party named twice',
      { enterprises: [party('e1'), party('e2'), party('e1')] },
      'enterprises[2].id duplicate',
    ],
    [
      'a floor above its ceiling',
      { universities: [party('u1', { min: 5 }), party('u2')] },
      'universities[0].min floor-above-ceiling',
    ],
    [
      'a slot that does not exist',
      { universities: [party('u1', { unavailable: [1, 4] }), party('u2')] },
      'universities[0].unavailable[1] unknown-slot',
    ],
    [
      'a negative floor',
      { universities: [party('u1', { min: -1 }), party('u2')] },
      'universities[0].min too_small',
    ],
    ['a weight beyond 1000', { weights: [['u1', 'e1', 1001]] }, 'weights[0][2] too_big'],
    ['a weight that is no whole number', { weights: [['u1', 'e1', 1.5]] }, 'weights[0][2] invalid_type'],
    ['more slots than a fair can have', { slots: 1e9 }, 'slots too_big'],
    ['a misspelt field', { tabels: 3 }, 'instance unrecognized_keys'],
    [
      'a pin without a weight',
      { pinned: [{ university: 'u1', enterprise: 'e2', slot: 1 }] },
      'pinned[0] blocked-pair',
    ],
    [
      'a pin in a slot its party cannot attend',
      { pinned: [{ university: 'u2', enterprise: 'e2', slot: 0 }] },
      'pinned[0].slot unavailable',
    ],
    [
      'a pin at a table that does not exist',
      { pinned: [{ university: 'u1', enterprise: 'e1', slot: 0, table: 2 }] },
      'pinned[0].table unknown-table',
    ],
    [
      'a pin against what took place',
      {
        pinned: [{ university: 'u1', enterprise: 'e1', slot: 0, table: 1 }],
        weights: [...sound.weights, ['u1', 'e2', 3]],
        previous: {
          meetings: [{ university: 'u1', enterprise: 'e2', slot: 0, table: 0 }],
          frozenBeforeSlot: 1,
        },
      },
      'pinned[0].slot past',
    ],
    [
      'a past longer than the day',
      { previous: { frozenBeforeSlot: 5 } },
      'previous.frozenBeforeSlot unknown-slot',
    ],
  ])('refuses %s and names the place', (_, change, place) => {
    expect(placesOf(change)).toContain(place)
  })

  it('accepts a pin that tells what took place in the past', () => {
    const pinned = [{ university: 'u1', enterprise: 'e1', slot: 1, table: 1 }]
    expect(placesOf({ pinned, previous: { meetings: [], frozenBeforeSlot: 3 } })).toEqual([])
  })

  it('refuses two pins that take the same seat or table', () => {
    const weights = [...sound.weights, ['u1', 'e2', 3]]
    const pinned = [
      { university: 'u1', enterprise: 'e1', slot: 1, table: 0 },
      { university: 'u1', enterprise: 'e2', slot: 1, table: 0 },
    ]
    expect(placesOf({ weights, pinned })).toEqual(['pinned[1] conflict', 'pinned[1] conflict'])
  })

  it('lists at most twenty faults, however many there are', () => {
    const weights = Array.from({ length: 100_000 }, () => ['x', 'y', 'z'])
    expect(placesOf({ weights })).toHaveLength(20)
  })

  it.each([['null'], ['[]'], ['7'], ['"fair"']])('refuses %s', text => {
    const parsed = readJson(text)
    expect(parsed.ok && readInstance(parsed.value).ok).toBe(false)
  })
})

describe('reading JSON', { timeout: 120_000 }, () => {
  it.each([
    ['{"a": 1,\n "b": }', 'line 2, column 7'],
    ['[1, 2', 'line 1, column 6'],
    ['', 'line 1, column 1'],
    ['{"a" 1}', 'line 1, column 6'],
    ['[1, 2] 3', 'line 1, column 8'],
    ['{"a": [1, }]}', 'line 1, column 11'],
    ['\u0000\u0001', 'line 1, column 1'],
  ])('names where %j breaks off', (text, place) => {
    const parsed = readJson(text)
    expect(parsed.ok ? null : parsed.faults[0]?.place).toBe(place)
  })

  it('refuses ten megabytes of nonsense within a few seconds', () => {
    for (const text of ['['.repeat(10_000_000), 'x7%'.repeat(3_000_000), `{"a":${'9'.repeat(9_000_000)}x`])
      expect(readJson(text).ok).toBe(false)
  })
})
