import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, USER_KINDS } from './actor'
import { can } from './can'
import { CAPABILITIES, MATRIX } from './capabilities'

const someone: Actor = {
  userId: 'u1',
  kind: 'enterprise',
  name: '某人',
  email: 'a@b.test',
  locale: 'zh-CN',
  organisationId: 'o1',
  organisation: { id: 'o1', kind: 'enterprise', name: '某企业', role: 'member', status: 'active' },
  talentId: null,
  twoFactorEnabled: false,
}

describe('can', () => {
  it('refuses a visitor everything', () => {
    for (const capability of CAPABILITIES) expect(can(null, capability)).toBe(false)
  })

  it('keeps an enterprise to its own organisation', () => {
    expect(can(someone, 'opening.edit', { organisationId: 'o1' })).toBe(true)
    expect(can(someone, 'opening.edit', { organisationId: 'o2' })).toBe(false)
    expect(can(someone, 'opening.edit', { organisationId: null })).toBe(false)
  })

  it('asks for the role where the matrix names one', () => {
    expect(can(someone, 'enterprise.edit')).toBe(false)
    const owner: Actor = { ...someone, organisation: { ...someone.organisation!, role: 'owner' } }
    expect(can(owner, 'enterprise.edit')).toBe(true)
  })

  it('gives a pending member nothing of the organisation', () => {
    const pending: Actor = { ...someone, organisation: { ...someone.organisation!, status: 'pending' } }
    expect(can(pending, 'opening.edit')).toBe(false)
    expect(can(pending, 'inbox.read')).toBe(true)
  })

  it('never gives a kind what the matrix does not name for it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...USER_KINDS), fc.constantFrom(...CAPABILITIES), (kind, capability) => {
        const actor: Actor = { ...someone, kind, organisation: { ...someone.organisation!, role: 'owner' } }
        expect(can(actor, capability)).toBe(MATRIX[capability].some(grant => grant.kind === kind))
      }),
    )
  })
})
