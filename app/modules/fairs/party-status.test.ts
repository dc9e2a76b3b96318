import { describe, expect, it } from 'vitest'
import {
  isLiveParty,
  labelledParty,
  otherSide,
  PARTY_RULES,
  PARTY_STATUSES,
  partyLabel,
  partyMoves,
} from './party-status'

/** The table once more, written by hand: state → what each can do and where it leads. */
const MIRROR = {
  registered: {
    party: ['withdraw→withdrawn'],
    office: ['approve→approved', 'wait→waitlisted', 'refuse→refused'],
  },
  approved: { party: ['withdraw→withdrawn'], office: ['refuse→refused'] },
  waitlisted: { party: ['withdraw→withdrawn'], office: ['promote→approved', 'refuse→refused'] },
  refused: { party: ['register→registered'], office: [] },
  withdrawn: { party: ['register→registered'], office: [] },
} as const

describe('the status of a registration', () => {
  for (const status of PARTY_STATUSES) {
    for (const by of ['party', 'office'] as const) {
      it(`lets the ${by} do exactly what is listed when ${status}`, () => {
        expect(partyMoves(status, by).map(move => `${move}→${PARTY_RULES[move].to}`)).toEqual(
          MIRROR[status][by],
        )
      })
    }
  }

  it('asks for a reason when a party is refused', () => {
    expect(PARTY_RULES.refuse.note).toBe('required')
  })

  it('is live until refused or withdrawn', () => {
    expect(PARTY_STATUSES.filter(status => isLiveParty({ status }))).toEqual([
      'registered',
      'approved',
      'waitlisted',
    ])
  })
})

describe('a party', () => {
  it('faces the other side', () => {
    expect(otherSide('university')).toBe('enterprise')
    expect(otherSide('enterprise')).toBe('university')
  })

  it('is written with a letter and a padded number', () => {
    expect(partyLabel({ side: 'university', number: 7 })).toBe('U07')
    expect(partyLabel({ side: 'university', number: 100 })).toBe('U100')
    expect(partyLabel({ side: 'enterprise', number: 7 })).toBe('E007')
  })
  it('is found by the label a text begins with, however it is padded or spelled', () => {
    expect(labelledParty(' u7 同济大学')).toEqual({ side: 'university', number: 7 })
    expect(labelledParty('E007')).toEqual({ side: 'enterprise', number: 7 })
    expect(labelledParty('同济大学')).toBeNull()
    expect(labelledParty('E12abc')).toBeNull()
  })
})
