import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { castGraduate, castOffice } from '#tests/support/cast'
import { castCard } from '#tests/support/cast-card'
import { testDatabase } from '#tests/support/database'
import { db } from '~/platform/db.server'
import { makeCardCode } from '../cards/card-code.server'
import { voucherSchema } from './index'
import {
  closeCounter,
  counterToken,
  createCounter,
  enterCounter,
  myVouchers,
  openCounter,
  redeemVoucher,
  renewCounterLink,
  renewCounterPin,
  saveVoucher,
  scanCard,
} from './index.server'

await testDatabase()
const NOW = new Date('2026-11-23T02:00:00Z')
const office = await castOffice()
const access = office.access(NOW)

async function counter(name = '图书馆服务台') {
  const made = await createCounter(access, {
    name,
    nameEn: '',
    partner: '区图书馆',
    address: '',
    pin: '204816',
  })
  if (!made.ok) throw new Error(made.code)
  const row = await db().partnerCounter.findUniqueOrThrow({ where: { id: made.value.counterId } })
  return { id: row.id, name, nameEn: '', partner: row.partner, token: counterToken(row) }
}
const library = await counter()
const museum = await counter('博物馆前台')

async function voucher(quotas: Record<string, { uses: number; pool?: number }>, counterIds = [library.id]) {
  const form = {
    ...{
      nameZh: '借阅套餐',
      nameEn: 'Reading',
      period: 'month',
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
    },
    quotas: Object.entries(quotas).map(([tierCode, { uses, pool }]) => ({
      tierCode,
      uses: String(uses),
      pool: pool ? String(pool) : '',
    })),
    counterIds,
    active: 'on',
  }
  const saved = await saveVoucher(access, null, voucherSchema.parse(form))
  if (!saved.ok) throw new Error(saved.code)
  return saved.value.voucherId
}

async function holder(tier: 'A' | 'B' | 'C' | 'D' = 'C') {
  const one = await castGraduate()
  const card = await castCard(one.id, tier, NOW)
  const code = makeCardCode({ cardId: card.id, expiresAt: new Date('2027-06-01T00:00:00Z') })
  return { ...one, cardId: card.id, code }
}
type Holder = Awaited<ReturnType<typeof holder>>
const redeem = (
  who: Holder,
  voucherId: string,
  more: { at?: typeof library; ticket?: string; now?: Date } = {},
) =>
  redeemVoucher(
    { counter: more.at ?? library, now: more.now ?? NOW },
    { code: who.code, voucherId, ticket: more.ticket ?? randomUUID() },
  )
const codesOf = (answers: { ok: boolean; code?: string }[]) =>
  answers.map(one => (one.ok ? 'ok' : one.code)).sort()

describe('a voucher', () => {
  it('is used as often as the tier may in a period, and the next refusal says when and where', async () => {
    const id = await voucher({ C: { uses: 1 } })
    const who = await holder()
    expect(await redeem(who, id)).toMatchObject({ ok: true, value: { left: 0 } })
    const again = await redeem(who, id)
    expect(again).toMatchObject({
      code: 'used-up',
      facts: { uses: [{ usedAt: NOW, counter: { name: '图书馆服务台' } }] },
    })
    expect((await redeem(who, id, { now: new Date('2026-12-01T02:00:00Z') })).ok).toBe(true)
  })

  it('gives the last use of a pool to one of fifty who come at once', async () => {
    const id = await voucher({ C: { uses: 1, pool: 1 } })
    const people = await Promise.all(Array.from({ length: 50 }, () => holder()))
    const answers = await Promise.all(people.map(who => redeem(who, id)))
    expect(answers.filter(one => one.ok)).toHaveLength(1)
    expect(new Set(codesOf(answers))).toEqual(new Set(['ok', 'pool-empty']))
    expect(await db().voucherUse.count({ where: { voucherId: id } })).toBe(1)
  })

  it('is used once by a holder at fifty counters at the same instant', async () => {
    const id = await voucher({ C: { uses: 1 } }, [library.id, museum.id])
    const who = await holder()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => redeem(who, id, { at: n % 2 ? library : museum })),
    )
    expect(answers.filter(one => one.ok)).toHaveLength(1)
  })

  it('counts a form pressed twice once', async () => {
    const id = await voucher({ C: { uses: 5 } })
    const who = await holder()
    const ticket = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(who, id, { ticket })))
    expect(codesOf(answers).filter(code => code !== 'already-redeemed')).toEqual(['ok'])
    expect(await db().voucherUse.count({ where: { voucherId: id } })).toBe(1)
  })

  it('cannot be used twice in the database either, and its log cannot be rewritten', async () => {
    const id = await voucher({ C: { uses: 1 } })
    const who = await holder()
    await redeem(who, id)
    const use = await db().voucherUse.findFirstOrThrow({ where: { voucherId: id } })
    const { id: _id, ...copy } = use
    await expect(db().voucherUse.create({ data: { ...copy, ticket: randomUUID() } })).rejects.toThrow()
    await expect(db().voucherUse.create({ data: { ...copy, ticket: randomUUID(), no: 2 } })).rejects.toThrow(
      /voucher_use_no/,
    )
    await expect(
      db().voucherUse.update({ where: { id: use.id }, data: { no: 1, quota: 9 } }),
    ).rejects.toThrow(/append-only/)
    await expect(db().voucherUse.delete({ where: { id: use.id } })).rejects.toThrow(/append-only/)
  })

  it('is for its tiers, its counters and its days', async () => {
    const id = await voucher({ A: { uses: 1 } })
    expect(await redeem(await holder('C'), id)).toMatchObject({ code: 'other-tier' })
    const who = await holder('A')
    expect(await redeem(who, id, { at: museum })).toMatchObject({ code: 'not-found' })
    expect(await redeem(who, id, { now: new Date('2027-01-01T02:00:00Z') })).toMatchObject({
      code: 'voucher-over',
    })
  })

  it('is refused with a card that was revoked, altered or invented', async () => {
    const id = await voucher({ C: { uses: 3 } })
    const who = await holder()
    await db().talentCard.update({ where: { id: who.cardId }, data: { status: 'revoked' } })
    for (const code of [who.code, `${who.code.slice(0, -1)}_`, 'nonsense'])
      expect(await redeem({ ...who, code }, id)).toMatchObject({ code: 'card-refused' })
    expect((await myVouchers(who.access(NOW))).vouchers).toEqual([])
  })
})

describe('a counter', () => {
  const carrying = (cookie: string) => new Request('http://x', { headers: { cookie: cookie.split(';')[0]! } })

  it('sees tier, masked name and what is left, and no more', async () => {
    await voucher({ C: { uses: 4 } }, [museum.id])
    const seen = await scanCard(museum, (await holder()).code, NOW)
    expect(seen).toMatchObject({
      fault: null,
      tierCode: 'C',
      name: '持**',
      vouchers: [{ left: 4, uses: [] }],
    })
    expect(JSON.stringify(seen)).not.toContain('持卡人')
  })

  it('opens with link and PIN, and closes at once with a new link, a new PIN or by order', async () => {
    const ends = [
      (id: string) => renewCounterLink(access, id),
      (id: string) => renewCounterPin(access, id, '999999'),
      (id: string) => closeCounter(access, id),
    ]
    for (const end of ends) {
      const one = await counter('窗口')
      expect(await enterCounter(one.token, '000000', NOW)).toMatchObject({ code: 'wrong-pin' })
      const entered = await enterCounter(one.token, '204816', NOW)
      if (!entered.ok) throw new Error(entered.code)
      const request = carrying(entered.value.cookie)
      expect(await openCounter(request, one.token, NOW)).toMatchObject({ id: one.id })
      expect(await openCounter(request, library.token, NOW)).toBeNull()
      expect(await openCounter(request, one.token, new Date(NOW.getTime() + 13 * 3_600_000))).toBeNull()
      await end(one.id)
      expect(await openCounter(request, one.token, NOW)).toBeNull()
    }
  })

  it('is not reached by a link that was altered', async () => {
    expect(await enterCounter(`${library.token.slice(0, -2)}xx`, '204816', NOW)).toMatchObject({
      code: 'not-found',
    })
    expect(await enterCounter('x', '204816', NOW)).toMatchObject({ code: 'not-found' })
  })
})
