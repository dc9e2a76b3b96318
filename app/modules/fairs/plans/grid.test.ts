import { describe, expect, it } from 'vitest'
import { gridRows, meetingAt, slotGroups, slotTotals } from './grid'
import { forVisitors, isMutual, ofParty, type Picture } from './picture'

const at = (minutes: number) => new Date(Date.UTC(2026, 11, 5, 1, minutes))
const party = (id: string, side: 'university' | 'enterprise', name: string, away: number[] = []) => ({
  id,
  side,
  name,
  short: name.slice(0, 4),
  zone: side === 'enterprise' ? ('a' as const) : null,
  away,
})

const picture: Picture = {
  slots: [0, 25, 50].map(minutes => ({ startsAt: at(minutes), endsAt: at(minutes + 20), pauseAfter: false })),
  tables: 2,
  parties: [
    party('u1', 'university', '五邑大学', [2]),
    party('u2', 'university', '汕头大学'),
    party('e1', 'enterprise', '岭芯'),
    party('e2', 'enterprise', '康屿'),
  ],
  meetings: [
    [0, 2, 0, 0, 900, 1, 1, 2],
    [1, 3, 0, 1, 100, 0, 0, 0],
    [1, 2, 1, 0, 300, 0, 3, 0],
  ],
  sectors: [{ zone: 'a', name: '智能装备' }],
}

describe('the grid of a timetable', () => {
  it('has a row for each party with its meetings, absences and free slots', () => {
    const rows = gridRows(picture, 'university')
    expect(rows.map(row => row.cells)).toEqual([
      [0, 'free', 'away'],
      [1, 2, 'free'],
    ])
    expect(rows.map(row => [row.meetings, row.mutual])).toEqual([
      [1, 1],
      [2, 0],
    ])
  })

  it('has a row for each table that is used', () => {
    expect(gridRows(picture, 'table').map(row => [row.table, row.cells])).toEqual([
      [0, [0, 2, 'free']],
      [1, [1, 'free', 'free']],
    ])
  })

  it('keeps what concerns a name or a table number', () => {
    expect(gridRows(picture, 'university', '康').map(row => row.key)).toEqual(['u2'])
    expect(gridRows(picture, 'enterprise', '五邑').map(row => row.key)).toEqual(['e1'])
    expect(gridRows(picture, 'table', '2').map(row => row.table)).toEqual([1])
    expect(gridRows(picture, 'university', '没有')).toEqual([])
  })

  it('lists meetings slot by slot and table by table', () => {
    expect(slotGroups(picture).map(group => group.meetings)).toEqual([[0, 1], [2], []])
    expect(slotGroups(picture, '康屿').map(group => group.slot)).toEqual([0])
    expect(slotTotals(picture)).toEqual([2, 1, 0])
  })

  it('finds the meeting at a seat and nothing at nonsense', () => {
    expect(meetingAt(picture, '0-1')).toBe(1)
    for (const seat of ['2-0', 'x', '0-1-2', null, "0-'"]) expect(meetingAt(picture, seat)).toBe(-1)
  })
})

describe('what others see of a timetable', () => {
  it('holds no worth, wish, pin or absence for visitors', () => {
    const shown = forVisitors(picture)
    expect(shown.meetings.every(meeting => meeting.slice(4).every(fact => fact === 0))).toBe(true)
    expect(shown.meetings.some(isMutual)).toBe(false)
    expect(shown.parties.every(one => one.away.length === 0)).toBe(true)
  })

  it('holds only its own meetings for a party, and its own absences', () => {
    const own = ofParty(picture, 'u1')
    expect(own.meetings).toEqual([[0, 2, 0, 0, 0, 0, 0, 0]])
    expect(own.parties.map(one => one.away)).toEqual([[2], [], [], []])
  })
})
