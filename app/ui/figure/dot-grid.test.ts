import { describe, expect, test } from 'vitest'
import { dotGrid } from './dot-grid'

const kinds = (value: number, target: number) => {
  const count = { filled: 0, missing: 0, over: 0 }
  for (const dot of dotGrid(value, target).dots) count[dot.kind]++
  return count
}

describe('dots', () => {
  test('are one for each of the target, hollow where one is missing', () => {
    expect(kinds(97, 100)).toEqual({ filled: 97, missing: 3, over: 0 })
    expect(kinds(0, 100)).toEqual({ filled: 0, missing: 100, over: 0 })
  })

  test('go on behind a line when the target is exceeded', () => {
    expect(kinds(163, 160)).toEqual({ filled: 160, missing: 0, over: 3 })
    const grid = dotGrid(163, 160)
    const over = grid.dots.filter(dot => dot.kind === 'over')
    expect(over.every(dot => dot.x > grid.goalX!)).toBe(true)
    expect(dotGrid(160, 160).goalX).toBeUndefined()
  })

  test('never share a place and never leave the drawing', () => {
    const grid = dotGrid(12, 8)
    expect(new Set(grid.dots.map(dot => `${dot.x},${dot.y}`)).size).toBe(12)
    for (const dot of grid.dots) {
      expect(dot.x).toBeLessThan(grid.width)
      expect(dot.y).toBeLessThan(grid.height)
    }
  })
})
