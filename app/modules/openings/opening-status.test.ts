import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LocalDate } from '../../kernel/local-date'
import { acceptsApplications, type OpeningDoor } from './accepts-applications'
import { BLANK_FACTS } from './imported-opening'
import { MATERIAL_FACTS, materialChanges, missingFacts } from './opening-facts'
import {
  mayMoveOpening,
  nextOpeningStatuses,
  OPENING_STATUSES,
  OPENING_TRANSITIONS,
  type OpeningSide,
} from './opening-status'

const MIRROR: Record<OpeningSide, Record<string, string[]>> = {
  enterprise: {
    draft: ['pending', 'archived'],
    pending: ['draft'],
    returned: ['pending', 'archived'],
    published: ['pending', 'paused', 'closed', 'filled'],
    paused: ['pending', 'published', 'closed', 'filled'],
    closed: ['archived'],
    filled: ['archived'],
    archived: [],
  },
  office: {
    draft: [],
    pending: ['returned', 'published', 'closed'],
    returned: [],
    published: ['closed'],
    paused: ['closed'],
    closed: [],
    filled: [],
    archived: [],
  },
  system: {
    draft: ['published'],
    pending: ['published', 'closed'],
    returned: [],
    published: ['closed'],
    paused: ['closed'],
    closed: ['published'],
    filled: [],
    archived: [],
  },
}

describe('the states of an opening', () => {
  it.each(['enterprise', 'office', 'system'] as const)(
    'are moved by the %s exactly as written here',
    side => {
      for (const from of OPENING_STATUSES) expect(nextOpeningStatuses(from, side)).toEqual(MIRROR[side][from])
    },
  )

  it('never lead out of the archive, and nobody moves a state to itself', () => {
    for (const to of OPENING_STATUSES) {
      for (const side of ['enterprise', 'office', 'system'] as const) {
        expect(mayMoveOpening('archived', to, side)).toBe(false)
        expect(OPENING_TRANSITIONS[to][side]?.includes(to) ?? false).toBe(false)
      }
    }
  })
})

const door: OpeningDoor = {
  status: 'published',
  enterpriseStatus: 'approved',
  validUntil: '2026-12-31' as LocalDate,
}

describe('acceptsApplications', () => {
  it('takes them until the last minute of the last day in Shanghai, and not after', () => {
    expect(acceptsApplications(door, new Date('2026-12-31T15:59:59.999Z'))).toBe(true)
    expect(acceptsApplications(door, new Date('2026-12-31T16:00:00Z'))).toBe(false)
  })

  it('is true only of published openings of approved enterprises', () => {
    const now = new Date('2026-11-22T01:00:00Z')
    fc.assert(
      fc.property(
        fc.constantFrom(...OPENING_STATUSES),
        fc.constantFrom('unverified', 'pending', 'returned', 'approved', 'suspended'),
        (status, enterpriseStatus) => {
          const open = acceptsApplications({ ...door, status, enterpriseStatus }, now)
          expect(open).toBe(status === 'published' && enterpriseStatus === 'approved')
        },
      ),
    )
  })

  it('goes on for ever without a last day', () => {
    expect(acceptsApplications({ ...door, validUntil: null }, new Date('2099-01-01T00:00:00Z'))).toBe(true)
  })
})

describe('the facts of an opening', () => {
  const facts = { ...BLANK_FACTS, title: '机械工程师' }

  it('are materially changed by each material fact, and not by benefits, address or the last day', () => {
    const other: Record<string, unknown> = { graduatingClasses: [2027], majors: ['机械类'], skills: ['PLC'] }
    for (const fact of MATERIAL_FACTS) {
      const value = other[fact] ?? (typeof facts[fact] === 'string' ? `${facts[fact]}改` : 99)
      expect(materialChanges(facts, { ...facts, [fact]: value })).toEqual([fact])
    }
    const minor = { benefits: ['双休'], address: '一号楼', validUntil: '2027-01-01' as LocalDate }
    expect(materialChanges(facts, { ...facts, ...minor })).toEqual([])
  })

  it('name what is missing before a review', () => {
    expect(missingFacts(facts)).toEqual(['duties', 'requirements', 'city', 'validUntil'])
  })
})
