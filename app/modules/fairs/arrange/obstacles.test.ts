import { describe, expect, it } from 'vitest'
import { arrangeMeetings, describeObstacle, type MeetingList } from './index.ts'

const pool = (...ids: string[]) => ids.map(id => ({ id, unavailable: [] as number[] }))
const base = { slots: 3, tables: 5, maxBreakSpread: 2 }

async function reasons(list: MeetingList): Promise<string[]> {
  const result = await arrangeMeetings(list)
  return result.ok ? [] : result.obstacles.map(describeObstacle)
}

describe('what stands in the way', () => {
  it('names a meeting whose parties are never there together', async () => {
    const parties = [
      { id: 'a', unavailable: [0, 1] },
      { id: 'b', unavailable: [2] },
    ]
    expect(await reasons({ ...base, parties, meetings: [{ parties: ['a', 'b'] }] })).toEqual([
      'meetings[0] (a with b) has no slot in which it is allowed and both are available',
    ])
  })

  it('names a party with more meetings than slots, and the slots', async () => {
    const meetings: MeetingList['meetings'] = [
      { parties: ['a', 'b'], slots: [0, 1] },
      { parties: ['c', 'a'], slots: [0, 1] },
      { parties: ['a', 'd'], slots: [1] },
    ]
    expect(await reasons({ ...base, parties: pool('a', 'b', 'c', 'd'), meetings })).toEqual([
      'party a has 3 meetings for which only 2 slots: 0, 1 remain',
    ])
  })

  it('names the slots that have too few tables', async () => {
    const meetings: MeetingList['meetings'] = [
      { parties: ['a', 'b'], slots: [2] },
      { parties: ['c', 'd'], slots: [2] },
    ]
    expect(await reasons({ ...base, tables: 1, parties: pool('a', 'b', 'c', 'd'), meetings })).toEqual([
      '2 meetings must lie in slot 2, where 1 tables hold 1',
    ])
  })

  it('names the parties of a triangle that two slots cannot hold', async () => {
    const meetings: MeetingList['meetings'] = [
      { parties: ['a', 'b'] },
      { parties: ['b', 'c'] },
      { parties: ['c', 'a'] },
    ]
    expect(await reasons({ ...base, slots: 2, parties: pool('a', 'b', 'c', 'd'), meetings })).toEqual([
      'the 3 meetings of a, b, c cannot all be held without a party being in two places',
    ])
  })

  it('names a party that needs more breaks than the spread allows', async () => {
    const parties = [{ id: 'a', unavailable: [1] }, ...pool('b', 'c')]
    const meetings: MeetingList['meetings'] = [
      { parties: ['a', 'b'], slots: [0] },
      { parties: ['a', 'c'], slots: [2] },
    ]
    expect(await reasons({ ...base, maxBreakSpread: 0, parties, meetings })).toEqual([
      'party a needs more than the 0 breaks that maxBreakSpread allows',
    ])
  })

  it('says so when only the spread of breaks is in the way', async () => {
    const meetings: MeetingList['meetings'] = [
      { parties: ['a', 'b'], slots: [0] },
      { parties: ['a', 'b'], slots: [2] },
      { parties: ['c', 'd'], slots: [0] },
      { parties: ['c', 'd'], slots: [1] },
    ]
    const list = { ...base, maxBreakSpread: 0, parties: pool('a', 'b', 'c', 'd'), meetings }
    expect(await reasons(list)).toEqual([
      'every arrangement has two parties whose breaks differ by more than maxBreakSpread 0',
    ])
  })
})
