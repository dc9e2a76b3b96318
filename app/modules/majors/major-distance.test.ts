import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareCode, majorDistance } from './major-distance'

const software = { code: '080902', discipline: '工学' }
const computing = { code: '080901', discipline: '工学' }
const machines = { code: '080201', discipline: '工学' }
const finance = { code: '020301K', discipline: '经济学' }
const robots = { code: '140002', discipline: '交叉学科' }
const lowAltitude = { code: '140015', discipline: '交叉学科' }

describe('majorDistance', () => {
  it('is 0 for the same major, however its code is marked', () => {
    expect(majorDistance(finance, { ...finance, code: '020301' })).toBe(0)
  })
  it('is 1 within a class, 2 within a discipline, 3 beyond', () => {
    expect(majorDistance(software, computing)).toBe(1)
    expect(majorDistance(software, machines)).toBe(2)
    expect(majorDistance(software, finance)).toBe(3)
  })
  it('takes nothing from the unreliable class of cross-disciplinary majors', () => {
    expect(majorDistance(robots, lowAltitude)).toBe(3)
    expect(majorDistance(robots, robots)).toBe(0)
  })
  it('is symmetric, and 0 only between equal codes', () => {
    const placed = fc.record({
      code: fc.stringMatching(/^\d{6}$/),
      discipline: fc.constantFrom('工学', '理学', ''),
    })
    fc.assert(
      fc.property(placed, placed, (a, b) => {
        expect(majorDistance(a, b)).toBe(majorDistance(b, a))
        expect(majorDistance(a, b) === 0).toBe(bareCode(a.code) === bareCode(b.code))
      }),
    )
  })
})
