import { describe, expect, it } from 'vitest'
import { placeHistory, type RecordedMove } from './place-history'

const at = new Date('2026-11-23T02:00:00Z')
const move = (
  placeId: string,
  kind: RecordedMove['kind'],
  from: number,
  rest: Partial<RecordedMove> = {},
) => ({
  placeId,
  kind,
  cause: null,
  fromPosition: from,
  toPosition: null,
  rank: from,
  at,
  ...rest,
})

describe('the history of a place', () => {
  const moves = [
    move('a', 'called', 1),
    move('b', 'called', 2),
    move('a', 'declined', 1, { toPosition: 6 }),
    move('c', 'called', 3, { cause: 'declined' }),
    move('b', 'selected', 2),
    move('e', 'left', 5),
    move('d', 'called', 4, { cause: 'missed' }),
  ]

  it('tells somebody who waits of everybody in front who left, and why', () => {
    const lines = placeHistory({ placeId: 'd', rank: 4 }, 5, moves)
    expect(lines.map(({ kind, rank, own, ahead }) => [kind, rank, own, ahead])).toEqual([
      ['called', 1, false, 2],
      ['called', 2, false, 1],
      ['called', 3, false, 0],
      ['called', 4, true, 0],
    ])
    expect(lines[2]!.cause).toBe('declined')
  })

  it('counts anew for whoever declined and stands behind the last', () => {
    const lines = placeHistory({ placeId: 'a', rank: 1 }, 5, moves)
    expect(lines.map(({ kind, ahead }) => [kind, ahead])).toEqual([
      ['called', 0],
      ['declined', 3],
      ['called', 2],
      ['left', 1],
      ['called', 0],
    ])
  })
})
