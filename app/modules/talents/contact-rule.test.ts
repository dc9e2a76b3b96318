import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactVisible, profileVisible } from './contact-rule'

const relation = fc.record({ applied: fc.boolean(), accepted: fc.boolean(), blocked: fc.boolean() })

describe('who sees contact data', () => {
  it('nobody without a step of the talent, whatever the visibility', () => {
    expect(contactVisible({ applied: false, accepted: false, blocked: false })).toBe(false)
  })

  it('never an enterprise that was shut out', () => {
    fc.assert(fc.property(relation, facts => !facts.blocked || !contactVisible(facts)))
  })

  it('an enterprise applied to, and one whose invitation was accepted', () => {
    expect(contactVisible({ applied: true, accepted: false, blocked: false })).toBe(true)
    expect(contactVisible({ applied: false, accepted: true, blocked: false })).toBe(true)
  })

  it('contact data implies the profile', () => {
    fc.assert(fc.property(relation, facts => !contactVisible(facts) || profileVisible('hidden', facts)))
  })
})
