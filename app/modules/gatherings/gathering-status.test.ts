import { describe, expect, it } from 'vitest'
import {
  GATHERING_STATUSES,
  mayMoveGathering,
  mayMoveRegistration,
  REGISTRATION_STATUSES,
  type RegistrationSide,
} from './gathering-status'

const GATHERING_MIRROR = {
  draft: ['published'],
  published: ['cancelled', 'concluded'],
  cancelled: [],
  concluded: [],
}

const REGISTRATION_MIRROR: Record<RegistrationSide, Record<string, string[]>> = {
  holder: { waiting: ['cancelled'], registered: ['cancelled'], attended: [], absent: [], cancelled: [] },
  office: {
    waiting: ['cancelled'],
    registered: ['attended', 'absent', 'cancelled'],
    attended: ['registered'],
    absent: ['attended'],
    cancelled: [],
  },
  system: {
    waiting: ['registered', 'cancelled'],
    registered: ['absent', 'cancelled'],
    attended: [],
    absent: [],
    cancelled: [],
  },
}

describe('the states of an event', () => {
  it('are moved by the office exactly as written here', () => {
    for (const from of GATHERING_STATUSES) {
      const to = GATHERING_STATUSES.filter(status => mayMoveGathering(from, status))
      expect(to).toEqual(GATHERING_MIRROR[from])
    }
  })
})

describe('the states of a registration', () => {
  it.each(['holder', 'office', 'system'] as const)('are moved by the %s exactly as written here', side => {
    for (const from of REGISTRATION_STATUSES) {
      const to = REGISTRATION_STATUSES.filter(status => mayMoveRegistration(from, status, side))
      expect(to, from).toEqual(REGISTRATION_MIRROR[side][from])
    }
  })

  it('let nobody bring a cancelled registration back: it begins anew at the end of the list', () => {
    for (const side of ['holder', 'office', 'system'] as const)
      for (const to of REGISTRATION_STATUSES) expect(mayMoveRegistration('cancelled', to, side)).toBe(false)
  })
})
