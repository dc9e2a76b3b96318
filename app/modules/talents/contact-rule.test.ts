import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactVisible, profileVisible } from './contact-rule'

const relation = fc.record({
  applied: fc.boolean(),
  accepted: fc.boolean(),
  blocked: fc.boolean(),
  withdrawn: fc.boolean(),
})
const none = { applied: false, accepted: false, blocked: false, withdrawn: false }

describe('who sees contact data', () => {
  it('nobody without a step of the talent, whatever the visibility', () => {
    expect(contactVisible(none)).toBe(false)
  })

  it('never an enterprise that was shut out', () => {
    fc.assert(fc.property(relation, facts => !facts.blocked || !contactVisible(facts)))
  })

  it('nobody once the talent withdrew the consent to be disclosed', () => {
    fc.assert(fc.property(relation, facts => !facts.withdrawn || !contactVisible(facts)))
  })

  it('an enterprise applied to, and one whose invitation was accepted', () => {
    expect(contactVisible({ ...none, applied: true })).toBe(true)
    expect(contactVisible({ ...none, accepted: true })).toBe(true)
  })

  it('contact data implies the profile', () => {
    fc.assert(fc.property(relation, facts => !contactVisible(facts) || profileVisible('hidden', facts)))
  })
})
