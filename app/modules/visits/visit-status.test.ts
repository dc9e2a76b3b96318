import { describe, expect, it } from 'vitest'
import { mayMoveVisit, sentStatus, VISIT_STATUSES, type VisitMover } from './visit-status'

const MIRROR: Record<VisitMover, Record<string, string[]>> = {
  leader: {
    new: ['draft', 'confirmed'],
    draft: ['draft', 'confirmed'],
    awaiting_confirmation: ['draft', 'confirmed'],
    confirmed: [],
  },
  liaison: {
    new: ['draft', 'awaiting_confirmation'],
    draft: ['draft', 'awaiting_confirmation'],
    awaiting_confirmation: ['awaiting_confirmation'],
    confirmed: [],
  },
}

describe('the states of a visit', () => {
  it.each(['leader', 'liaison'] as const)('are moved by the %s exactly as written here', mover => {
    for (const from of ['new', ...VISIT_STATUSES] as const) {
      expect(VISIT_STATUSES.filter(to => mayMoveVisit(from, to, mover))).toEqual(MIRROR[mover][from])
    }
  })

  it('let nobody but the leader confirm', () => {
    expect(sentStatus('leader')).toBe('confirmed')
    expect(sentStatus('liaison')).toBe('awaiting_confirmation')
  })
})
