import { describe, expect, it } from 'vitest'
import { type ArrangedMeetings, checkArrangement, type MeetingList } from './index.ts'

const list: MeetingList = {
  slots: 4,
  tables: 2,
  maxBreakSpread: 1,
  parties: [{ id: 'a', unavailable: [3] }, { id: 'b' }, { id: 'c' }],
  meetings: [{ parties: ['a', 'b'], slots: [0, 1] }, { parties: ['c', 'a'] }],
}
const fine: ArrangedMeetings = {
  meetings: [
    { parties: ['a', 'b'], slot: 0, table: 0 },
    { parties: ['c', 'a'], slot: 2, table: 1 },
  ],
  breaks: 1,
  breakSpread: 1,
}
const second = (change: object): ArrangedMeetings => ({
  ...fine,
  meetings: [fine.meetings[0]!, { ...fine.meetings[1]!, ...change }],
})

describe('checkArrangement', () => {
  it('finds nothing in a good arrangement', () => {
    expect(checkArrangement(list, fine)).toEqual([])
  })

  it.each([
    ['a party in two places', second({ slot: 0 }), 'party a in slot 0 already has meetings[0]'],
    ['a party that is away', second({ slot: 3 }), 'a is away in slot 3'],
    ['a slot that does not exist', second({ slot: 4 }), 'no such slot 4'],
    ['a table that does not exist', second({ table: 2 }), 'no such table 2'],
    ['other parties', second({ parties: ['c', 'b'] }), 'other parties than asked'],
    ['a wrong count', { ...fine, breaks: 0 }, 'breaks: 0 stated, 1 counted'],
    ['a wrong spread', { ...fine, breakSpread: 0 }, 'breakSpread: 0 stated, 1 counted'],
    ['a missing meeting', { ...fine, meetings: [] }, '0 meetings instead of 2'],
  ])('finds %s', (_, arranged, fault) => {
    expect(checkArrangement(list, arranged).join('\n')).toContain(fault)
  })

  it('finds a table used twice, a forbidden slot and breaks too uneven', () => {
    const strict = {
      ...list,
      maxBreakSpread: 0,
      meetings: [{ ...list.meetings[0]!, slots: [1] }, list.meetings[1]!],
    }
    const faults = checkArrangement(strict, second({ slot: 0, table: 0 })).join('\n')
    expect(faults).toContain('table 0 in slot 0 already has')
    expect(faults).toContain('not allowed in slot 0')
    expect(checkArrangement(strict, fine).join('\n')).toContain('at most 0 allowed')
  })
})
