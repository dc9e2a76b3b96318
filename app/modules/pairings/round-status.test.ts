import { describe, expect, it } from 'vitest'
import { mayMoveRound, ROUND_STATUSES, type RoundMover } from './round-status'

const MIRROR: Record<RoundMover, Record<string, string[]>> = {
  office: { preparing: ['published'], published: ['closed'], closed: [] },
  'next-round': { preparing: [], published: ['closed'], closed: [] },
}

describe('the states of a round', () => {
  it.each(['office', 'next-round'] as const)('are moved by the %s exactly as written here', mover => {
    for (const from of ROUND_STATUSES) {
      expect(ROUND_STATUSES.filter(to => mayMoveRound(from, to, mover))).toEqual(MIRROR[mover][from])
    }
  })
})
