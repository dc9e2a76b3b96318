import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyWish, type WishList } from './apply-wish'
import type { WishChange } from './wish.schema'

const list = (wishes: string[], others: [string, 'neutral' | 'block'][] = []): WishList => ({
  wishes,
  others: new Map(others),
})

describe('a change of wishes', () => {
  it('puts a new wish at the end and leaves an old one where it is', () => {
    expect(applyWish(list(['a']), { intent: 'mark', target: 'b', kind: 'wish' }).wishes).toEqual(['a', 'b'])
    expect(applyWish(list(['a', 'b']), { intent: 'mark', target: 'a', kind: 'wish' }).wishes).toEqual([
      'a',
      'b',
    ])
  })

  it('moves by one place, and not beyond the ends', () => {
    const three = list(['a', 'b', 'c'])
    expect(applyWish(three, { intent: 'up', target: 'c' }).wishes).toEqual(['a', 'c', 'b'])
    expect(applyWish(three, { intent: 'up', target: 'a' }).wishes).toEqual(['a', 'b', 'c'])
    expect(applyWish(three, { intent: 'down', target: 'a' }).wishes).toEqual(['b', 'a', 'c'])
    expect(applyWish(three, { intent: 'down', target: 'x' })).toBe(three)
  })

  it('takes a rank as a place, also for what was blocked', () => {
    const after = applyWish(list(['a', 'b'], [['c', 'block']]), { intent: 'rank', target: 'c', rank: 1 })
    expect(after.wishes).toEqual(['c', 'a', 'b'])
    expect(after.others.size).toBe(0)
    expect(applyWish(list(['a', 'b']), { intent: 'rank', target: 'a', rank: 60 }).wishes).toEqual(['b', 'a'])
  })

  it('keeps every target in one place, whatever the changes', () => {
    const target = fc.constantFrom('a', 'b', 'c', 'd')
    const change: fc.Arbitrary<WishChange> = fc.oneof(
      fc.record({
        intent: fc.constant('mark' as const),
        target,
        kind: fc.constantFrom('wish' as const, 'neutral' as const, 'block' as const, 'none' as const),
      }),
      fc.record({ intent: fc.constantFrom('up' as const, 'down' as const), target }),
      fc.record({ intent: fc.constant('rank' as const), target, rank: fc.integer({ min: 1, max: 60 }) }),
    )
    fc.assert(
      fc.property(fc.array(change), changes => {
        const after = changes.reduce(applyWish, list([]))
        expect(new Set(after.wishes).size).toBe(after.wishes.length)
        for (const id of after.wishes) expect(after.others.has(id)).toBe(false)
      }),
    )
  })
})
