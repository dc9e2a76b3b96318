import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditCheckCharacter, isCreditCode, normaliseCreditCode } from './credit-code'

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const digits = [...'0123456789']
const body = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 2, maxLength: 2 }),
    fc.string({ unit: fc.constantFrom(...digits), minLength: 6, maxLength: 6 }),
    fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 9, maxLength: 9 }),
  )
  .map(parts => parts.join(''))

describe('a unified social credit code', () => {
  it('is accepted with its check character: an example of the standard, and by hand', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    expect(creditCheckCharacter('00000000000000000')).toBe('0')
    expect(creditCheckCharacter('10000000000000000')).toBe('Y')
  })

  it('has exactly one right check character', () => {
    fc.assert(
      fc.property(body, text => {
        const right = ALPHABET.filter(character => isCreditCode(text + character))
        expect(right).toEqual([creditCheckCharacter(text)])
      }),
    )
  })

  it('is refused after any single character was mistyped', () => {
    const place = fc.integer({ min: 0, max: 17 })
    fc.assert(
      fc.property(body, place, fc.constantFrom(...ALPHABET), (text, at, other) => {
        const code = text + creditCheckCharacter(text)
        fc.pre(code[at] !== other)
        expect(isCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false)
      }),
    )
  })

  it('is refused after two unlike neighbours changed places', () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 16 }), (text, at) => {
        const code = text + creditCheckCharacter(text)
        fc.pre(code[at] !== code[at + 1])
        const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
        expect(isCreditCode(swapped)).toBe(false)
      }),
    )
  })

  it('may be typed in small or full-width letters, with spaces or dashes', () => {
    expect(normaliseCreditCode(' 9135 0100-m000１００y43 ')).toBe('91350100M000100Y43')
  })

  it('is never longer, shorter or of other letters', () => {
    for (const code of ['', '91350100M000100Y4', '91350100M000100Y430', '9135010IM000100Y43'])
      expect(isCreditCode(code)).toBe(false)
  })
})
