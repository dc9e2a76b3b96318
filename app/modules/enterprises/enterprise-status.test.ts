import { describe, expect, it } from 'vitest'
import { ENTERPRISE_STATUSES, MOVE_RULES, mayContact, movesFrom } from './enterprise-status'

/** The table once more, written by hand: state → what each side can do and where it leads. */
const MIRROR = {
  unverified: { enterprise: ['submit→pending'], office: ['approve→approved', 'suspend→suspended'] },
  pending: { enterprise: [], office: ['approve→approved', 'return→returned', 'suspend→suspended'] },
  returned: { enterprise: ['submit→pending'], office: ['suspend→suspended'] },
  approved: { enterprise: ['recheck→pending'], office: ['suspend→suspended'] },
  suspended: { enterprise: [], office: ['resume→approved'] },
} as const

describe('the status of an enterprise', () => {
  for (const status of ENTERPRISE_STATUSES) {
    for (const side of ['enterprise', 'office'] as const) {
      it(`lets the ${side} do exactly what is listed when ${status}`, () => {
        expect(movesFrom(status, side).map(move => `${move}→${MOVE_RULES[move].to}`)).toEqual(
          MIRROR[status][side],
        )
      })
    }
  }

  it('asks for a reason whenever something is refused', () => {
    expect(MOVE_RULES.return.note).toBe('required')
    expect(MOVE_RULES.suspend.note).toBe('required')
  })

  it('lets only approved enterprises reach graduates', () => {
    expect(ENTERPRISE_STATUSES.filter(status => mayContact({ status }))).toEqual(['approved'])
  })
})
