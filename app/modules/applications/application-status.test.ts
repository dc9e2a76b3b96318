import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOfferOpen, profileGaps, replyClock } from './application-rules'
import {
  APPLICATION_STATUSES,
  type ApplicationSide,
  isOpenApplication,
  mayMoveApplication,
  OPEN_STATUSES,
} from './application-status'

const MIRROR: Record<ApplicationSide, Record<string, string[]>> = {
  talent: {
    submitted: ['withdrawn'],
    viewed: ['withdrawn'],
    screening: ['withdrawn'],
    interview: ['withdrawn'],
    offered: ['signed', 'withdrawn'],
    signed: ['withdrawn'],
    rejected: [],
    withdrawn: ['submitted'],
    opening_closed: [],
  },
  enterprise: {
    submitted: ['viewed', 'screening', 'interview', 'offered', 'rejected'],
    viewed: ['screening', 'interview', 'offered', 'rejected'],
    screening: ['interview', 'offered', 'rejected'],
    interview: ['interview', 'offered', 'rejected'],
    offered: ['offered', 'rejected'],
    signed: [],
    rejected: [],
    withdrawn: [],
    opening_closed: ['screening', 'interview', 'offered', 'rejected'],
  },
  system: Object.fromEntries(
    APPLICATION_STATUSES.map(status => [
      status,
      (OPEN_STATUSES as readonly string[]).includes(status) ? ['opening_closed'] : [],
    ]),
  ),
}

describe('the states of an application', () => {
  it.each(['talent', 'enterprise', 'system'] as const)(
    'are moved by the %s exactly as written here',
    side => {
      for (const from of APPLICATION_STATUSES) {
        const to = APPLICATION_STATUSES.filter(status => mayMoveApplication(from, status, side))
        expect(to).toEqual(MIRROR[side][from])
      }
    },
  )

  it('leave a withdrawn application to the graduate alone', () => {
    for (const to of APPLICATION_STATUSES) {
      expect(mayMoveApplication('withdrawn', to, 'enterprise')).toBe(false)
      expect(mayMoveApplication('withdrawn', to, 'system')).toBe(false)
    }
  })

  it('end an opening’s applications exactly where they are open', () => {
    for (const from of APPLICATION_STATUSES)
      expect(mayMoveApplication(from, 'opening_closed', 'system')).toBe(isOpenApplication(from))
  })
})

describe('the rules of an application', () => {
  const sent = new Date('2026-11-01T01:00:00Z')

  it('run the reply clock in whole days and are overdue only after the last instant', () => {
    const due = new Date('2026-11-08T01:00:00Z')
    expect(replyClock(sent, 7, due)).toEqual({ due, waitingDays: 7, overdue: false })
    expect(replyClock(sent, 7, new Date(due.getTime() + 1)).overdue).toBe(true)
  })

  it('let an offer be answered before its deadline and never at or after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), ms => {
        const offer = { status: 'open', deadline: sent }
        expect(isOfferOpen(offer, new Date(sent.getTime() + ms))).toBe(ms < 0)
      }),
    )
    expect(isOfferOpen({ status: 'accepted', deadline: new Date('2099-01-01T00:00:00Z') }, sent)).toBe(false)
  })

  it('name every gap of a profile', () => {
    expect(profileGaps({ name: ' ', phone: null, educationCount: 0 })).toEqual(['name', 'phone', 'education'])
    expect(profileGaps({ name: '陈', phone: '138', educationCount: 1 })).toEqual([])
  })
})
