import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCardCode, readCardCode } from './card-code.server'
import { type CardDays, standingOf } from './card-standing'

const cardId = randomUUID()
const expiresAt = new Date('2029-11-30T16:00:00Z')
const code = makeCardCode({ cardId, expiresAt })
const day = (text: string) => new Date(`${text}T00:00:00Z`)
const today = '2026-11-22' as Parameters<typeof standingOf>[1]

describe('the code of a card', () => {
  it('is read as it stands and from its address', () => {
    for (const text of [code, `https://talent.example.cn/cards/${code}`, ` ${code}\n`])
      expect(readCardCode(text)).toEqual({ ok: true, value: { cardId, expiresAt } })
  })

  it('is refused when any letter of it was altered', () => {
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom(...'ABCxyz019_-'), (at, letter) => {
        fc.pre(code[at] !== letter && code[at] !== '.')
        expect(readCardCode(code.slice(0, at) + letter + code.slice(at + 1)).ok).toBe(false)
      }),
    )
  })

  it('is none when it reads something else', () => {
    for (const text of ['', '123', '一卡通', 'x'.repeat(4000), `${code}.${code}`])
      expect(readCardCode(text)).toMatchObject({ code: 'not-a-code' })
  })
})

describe('the standing of a card', () => {
  const card = (more: Partial<CardDays> = {}): CardDays => ({
    status: 'active',
    validUntil: day('2027-11-30'),
    checkDueOn: day('2027-11-30'),
    ...more,
  })

  it('is in force to the end of its last day', () => {
    expect(standingOf(card({ validUntil: day('2026-11-22') }), today)).toBe('in-force')
    expect(standingOf(card({ validUntil: day('2026-11-21') }), today)).toBe('expired')
  })

  it('says lost, revoked and replaced before anything else', () => {
    for (const status of ['lost', 'revoked', 'replaced'] as const)
      expect(standingOf(card({ status, validUntil: day('2020-01-01') }), today)).toBe(status)
  })

  it('needs the annual verification', () => {
    expect(standingOf(card({ checkDueOn: day('2026-11-21') }), today)).toBe('unchecked')
  })

  it('hangs on the main card when it is a supplementary one', () => {
    const family = { ...card({ checkDueOn: day('2020-01-01') }), mainCard: card() }
    expect(standingOf(family, today)).toBe('in-force')
    for (const main of [card({ status: 'revoked' }), card({ checkDueOn: day('2026-01-01') })])
      expect(standingOf({ ...family, mainCard: main }, today)).toBe('main')
  })
})
