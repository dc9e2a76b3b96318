import { maskName } from '../../kernel/identity-number'
import { isId } from '../../kernel/ids'
import { addDays, type LocalDate, localDateOf, startOfDay } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { findActiveCardOf, findCardByCode } from '../cards/index.server'
import { findCounter, findCounters } from './counter.store.server'
import { counterAddress } from './counter-link.server'
import type { OpenCounter } from './counter-session.server'

import { findOwnUses, findUses, findUsesIn, type UseFilter } from './use.store.server'
import {
  countUses,
  findTiers,
  findVoucher,
  findVouchers,
  findVouchersOf,
  type VoucherRow,
} from './voucher.store.server'
import { entitlementOf, periodOf } from './voucher-period'

const PAGE_SIZE = 20

/** A voucher as a holder or a counter sees it: what is left in this period, and the last uses of it. */
async function standing(voucher: VoucherRow, userId: string, tierCode: string, today: LocalDate) {
  const entitled = entitlementOf(voucher, tierCode, today)
  if (entitled.blocked !== null) return null
  const period = periodOf(voucher.period, today)
  const uses = await findUsesIn({ voucherId: voucher.id, userId, period })
  const { id, nameZh, nameEn, termsZh, termsEn, validUntil, counters } = voucher
  return {
    ...{ id, nameZh, nameEn, termsZh, termsEn, validUntil, period: voucher.period },
    quota: entitled.quota.uses,
    left: Math.max(0, entitled.quota.uses - uses.length),
    uses: uses.map(({ usedAt, counter }) => ({ usedAt, counter })),
    counters: counters.map(({ name, nameEn: en, partner, address }) => ({
      name,
      nameEn: en,
      partner,
      address,
    })),
  }
}
export type VoucherStanding = NonNullable<Awaited<ReturnType<typeof standing>>>

async function standings(rows: readonly VoucherRow[], who: { userId: string; tierCode: string }, now: Date) {
  const today = localDateOf(now)
  const found = await Promise.all(rows.map(row => standing(row, who.userId, who.tierCode, today)))
  return found.filter(one => one !== null)
}

/** What a counter sees of a scanned card: tier, masked name, validity, and the vouchers it redeems; or why the card is refused. */
export async function scanCard(counter: OpenCounter, code: string, now: Date) {
  const read = await findCardByCode(code, now)
  if (!read.ok) return { fault: read.code } as const
  const { userId, tierCode, tier, holderName, validUntil } = read.value
  return {
    fault: null,
    tierCode,
    tier,
    name: maskName(holderName),
    validUntil,
    vouchers: await standings(await findVouchersOf(counter.id), { userId, tierCode }, now),
  } as const
}
export type ScannedCard = Awaited<ReturnType<typeof scanCard>>

/** Somebody's vouchers with what is left, and the log of the own uses. */
export async function myVouchers({ actor, now }: Access) {
  const [card, rows, uses] = await Promise.all([
    findActiveCardOf(actor.userId, now),
    findVouchers(),
    findOwnUses(actor.userId),
  ])
  const who = card && { userId: actor.userId, tierCode: card.tierCode }
  return { card, vouchers: who ? await standings(rows, who, now) : [], uses }
}

/** The office's vouchers with how often each was used in the last thirty days. */
export async function listVouchers(now: Date) {
  const since = startOfDay(addDays(localDateOf(now), -30))
  const [rows, used, tiers] = await Promise.all([findVouchers(true), countUses(since), findTiers()])
  return { tiers, items: rows.map(row => ({ ...row, used: used.get(row.id) ?? 0 })) }
}
export type ListedVoucher = Awaited<ReturnType<typeof listVouchers>>['items'][number]

/** One voucher as the office edits it. */
export async function officeVoucher(id: string) {
  return isId(id) ? findVoucher(id) : null
}

/** What a voucher can be given to: tiers and counters. */
export async function voucherChoices() {
  const [tiers, counters] = await Promise.all([findTiers(), findCounters()])
  return { tiers, counters }
}

/** The office's counters. */
export async function listCounters() {
  const rows = await findCounters()
  return rows.map(({ _count, ...row }) => ({ ...row, uses: _count.uses, vouchers: _count.vouchers }))
}

/** One counter with its link. */
export async function officeCounter(id: string) {
  const row = isId(id) ? await findCounter(id) : null
  if (!row) return null
  const { pinHash: _pin, ...facts } = row
  return { ...facts, link: counterAddress(row) }
}

/** One page of the log of uses. `page` from 1. */
export async function listUses(filter: UseFilter, page: number, size = PAGE_SIZE) {
  const { total, rows } = await findUses(filter, { skip: (page - 1) * size, take: size })
  const items = rows.map(({ user, ...row }) => ({ ...row, holder: user ? maskName(user.name) : '' }))
  return { total, pages: Math.max(1, Math.ceil(total / size)), items }
}
export type ListedUse = Awaited<ReturnType<typeof listUses>>['items'][number]

/** The latest uses at a counter. */
export async function latestUses(counterId: string) {
  return (await listUses({ voucherId: null, counterId }, 1, 5)).items
}
export type { UseFilter }
