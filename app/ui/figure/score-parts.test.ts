import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barParts } from './progress-bar'
import { scoreStrips, scoreTotal } from './score-parts'

const part = fc
  .integer({ min: 1, max: 40 })
  .chain(max => fc.record({ name: fc.string(), max: fc.constant(max), got: fc.integer({ min: 0, max }) }))

test('the parts of the strip add up to the points of the table', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), parts => {
      const strips = scoreStrips(parts)
      const total = scoreTotal(parts)
      expect(strips.reduce((sum, strip) => sum + strip.filled, 0)).toBe(total.got)
      expect(strips.reduce((sum, strip) => sum + strip.width, 0)).toBe(total.max)
      for (const [index, strip] of strips.slice(1).entries())
        expect(strip.x).toBe(strips[index]!.x + strips[index]!.width)
    }),
  )
})

test('a part never fills more than its own place', () => {
  expect(scoreStrips([{ name: '专业', got: 40, max: 30 }])[0]?.filled).toBe(30)
  expect(scoreStrips([{ name: '专业', got: -2, max: 30 }])[0]?.filled).toBe(0)
})

test('a bar shows what exceeds the target apart from what reaches it, and never leaves its track', () => {
  expect(barParts(97, 100)).toMatchObject({ extra: 0, goal: 91 })
  expect(barParts(100, 100)).toMatchObject({ fill: 91, extra: 0 })
  const over = barParts(400, 100, 94)
  expect(over.fill + over.extra).toBe(100)
  expect(over.plan).toBeLessThan(over.goal)
})
