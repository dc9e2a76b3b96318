import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePass, newShortCode, readPass } from './pass.server'
import { passAddress, passPicture } from './pass-picture.server'
import { printedCode, readShortCode } from './short-code'

const now = new Date('2026-11-22T01:00:00Z')
const expiresAt = new Date('2026-11-23T01:00:00Z')
const pass = { kind: 'fair' as const, id: randomUUID(), expiresAt }

describe('a pass', () => {
  it('says what it lets in, from its text and from its address alike', () => {
    for (const text of [makePass(pass), passAddress(pass), ` ${makePass(pass)}\n`])
      expect(readPass(text, now)).toEqual({ ok: true, value: pass })
  })

  it('is forged when any letter of it was altered', () => {
    const text = makePass(pass)
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'ABCxyz019_-'), (at, letter) => {
        fc.pre(text[at] !== letter && text[at] !== '.')
        const altered = text.slice(0, at) + letter + text.slice(at + 1)
        const read = readPass(altered, now)
        expect(read.ok).toBe(false)
        if (!read.ok) expect(['forged', 'not-a-pass']).toContain(read.code)
      }),
    )
  })

  it('is forged when it was made with another key', () => {
    const [body] = makePass(pass).split('.')
    expect(readPass(`${body}.${'A'.repeat(22)}`, now)).toMatchObject({ code: 'forged' })
  })

  it('is expired from its last instant on', () => {
    expect(readPass(makePass(pass), expiresAt)).toMatchObject({ code: 'expired' })
    expect(readPass(makePass(pass), new Date(expiresAt.getTime() - 1)).ok).toBe(true)
  })

  it.each(['', 'https://elsewhere.example/', 'K7QF-2M9T', '你好', 'g'.repeat(300)])(
    'is none when it reads %j',
    text => {
      expect(readPass(text, now)).toMatchObject({ code: 'not-a-pass' })
    },
  )

  it('shows no more than an address in its picture', () => {
    const { size, path } = passPicture(pass)
    expect(size).toBeGreaterThan(29)
    expect(path.match(/M/g)!.length).toBeGreaterThan(200)
    expect(passAddress(pass)).toMatch(/^https?:\/\/[^/]+\/pass\/f[\w-]+\.[\w-]{22}$/)
  })
})

describe('a code for typing', () => {
  it('is read however it is written', () => {
    const code = newShortCode()
    expect(readShortCode(printedCode(code))).toBe(code)
    expect(readShortCode(` ${code.toLowerCase()} `)).toBe(code)
    expect(readShortCode('oi1l-0000')).toBe('01110000')
  })

  it('is none when a letter is missing or foreign', () => {
    for (const typed of ['', 'K7QF-2M9', 'K7QF-2M9TT', 'K7QF-2M9!', 'UUUU-UUUU'])
      expect(readShortCode(typed)).toBeNull()
  })
})
