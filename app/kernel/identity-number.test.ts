import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  identityCheckCharacter,
  isIdentityNumber,
  maskIdentityNumber,
  maskName,
  normaliseIdentityNumber,
} from './identity-number'

describe('an identity number', () => {
  it('is the example of the standard, also typed in full width', () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true)
    expect(isIdentityNumber(normaliseIdentityNumber(' １１０１０５ 19491231002x'))).toBe(true)
  })

  it('has a day of the calendar', () => {
    const body = '11010519490230002'
    expect(isIdentityNumber(body + identityCheckCharacter(body))).toBe(false)
  })

  it('is refused with any one digit changed', () => {
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const number = '11010519491231002X'
        const digit = (Number(number[at]) + by) % 10
        expect(isIdentityNumber(number.slice(0, at) + digit + number.slice(at + 1))).toBe(false)
      }),
    )
  })

  it('is shown with its middle hidden', () => {
    expect(maskIdentityNumber('11010519491231002X')).toBe('110*************2X')
    expect(maskName('陈静文')).toBe('陈**')
    expect(maskName('𠮷')).toBe('*')
  })
})
