import { describe, expect, it } from 'vitest'
import { mayHandleRole } from './member-rules'

describe('who may give or take a role', () => {
  it.each([
    ['owner', 'owner', true],
    ['owner', 'admin', true],
    ['owner', 'member', true],
    ['admin', 'owner', false],
    ['admin', 'admin', true],
    ['admin', 'member', true],
    ['member', 'owner', false],
    ['member', 'admin', false],
    ['member', 'member', false],
  ] as const)('an %s with the role %s: %s', (own, role, may) => {
    expect(mayHandleRole(own, role)).toBe(may)
  })

  it('nobody who is not a member', () => {
    expect(mayHandleRole(undefined, 'member')).toBe(false)
  })
})
