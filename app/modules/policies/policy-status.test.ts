import { describe, expect, it } from 'vitest'
import { mayMovePolicy, POLICY_STATUSES } from './policy-status'

const ALLOWED = ['draft>published', 'withdrawn>published', 'published>withdrawn']

describe('the states of a policy', () => {
  for (const from of POLICY_STATUSES) {
    for (const to of POLICY_STATUSES) {
      const way = `${from}>${to}`
      it(`${way} is ${ALLOWED.includes(way) ? 'a way' : 'no way'}`, () => {
        expect(mayMovePolicy(from, to)).toBe(ALLOWED.includes(way))
      })
    }
  }
})
