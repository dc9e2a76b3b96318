import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageHref, pageWindow } from './page-window'

describe('the pager', () => {
  test('shows every page of a short list', () => {
    expect(pageWindow(1, 3)).toEqual([1, 2, 3])
    expect(pageWindow(3, 5)).toEqual([1, 2, 3, 4, 5])
  })

  test('leaves gaps on both sides of a page in the middle', () => {
    expect(pageWindow(10, 20)).toEqual([1, 'gap', 9, 10, 11, 'gap', 20])
  })

  test('shows a page rather than a gap that would hide it alone', () => {
    expect(pageWindow(4, 20)).toEqual([1, 2, 3, 4, 5, 'gap', 20])
  })

  test('always holds the first, the last and the present page, in order, without repeats', () => {
    const pages = fc.integer({ min: 1, max: 500 })
    const place = pages.chain(n => fc.tuple(fc.integer({ min: 1, max: n }), fc.constant(n)))
    fc.assert(
      fc.property(place, ([page, last]) => {
        const numbers = pageWindow(page, last).filter(step => step !== 'gap')
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        for (const n of [1, page, last]) expect(numbers).toContain(n)
      }),
    )
  })
})

describe('the address of a page', () => {
  test('keeps the filters, and the first page has no number', () => {
    expect(pageHref('/openings?q=%E6%9C%BA&page=3', 4)).toBe('/openings?q=%E6%9C%BA&page=4')
    expect(pageHref('/openings?q=a&page=3', 1)).toBe('/openings?q=a')
    expect(pageHref('/openings', 2, 'p')).toBe('/openings?p=2')
  })
})
