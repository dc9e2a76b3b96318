import { localDateOf } from '../../app/kernel/local-date'
import { periodOf } from '../../app/modules/vouchers/index'
import { type Chance, chanceOf, idOf } from './chance'
import { COUNTERS, VOUCHERS } from './data/vouchers'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoTalent } from './talents'

/** Argon2id of 204816: the PIN of every counter of the demonstration. */
const PIN_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$ysYFho8E4ZJSrGxJXGXq4w$cehkNTiK2RvfrGmhk4XPoTyy8owoPww25h4jZ/W2dys'
const USERS = 60
const TIERS = ['C', 'D', 'B', 'C', 'D'] as const

export const counterIdOf = (key: string) => idOf('counter', key)
export const voucherIdOf = (key: string) => idOf('voucher', key)

type Voucher = (typeof VOUCHERS)[number]
type Scene = { tables: DemoTables; days: Days; chance: Chance }

function addCounters({ tables, days }: Scene): void {
  for (const { key, ...facts } of COUNTERS) {
    const id = counterIdOf(key)
    tables.partner_counter.push({ ...facts, id, pinHash: PIN_HASH, createdAt: days.at(-100, 10) })
  }
}

function addVoucher({ tables, days }: Scene, plan: Voucher): void {
  const { key, quotas, pool, counters, ...facts } = plan
  const voucherId = voucherIdOf(key)
  const createdAt = days.at(-90, 10)
  tables.voucher.push({
    ...{ ...facts, id: voucherId, validFrom: days.date(-90), validUntil: days.date(275) },
    ...{ active: true, createdAt, updatedAt: createdAt },
  })
  for (const [tierCode, uses] of Object.entries(quotas))
    tables.voucher_quota.push({ voucherId, tierCode, uses, pool })
  for (const counter of counters) tables.voucher_counter.push({ voucherId, counterId: counterIdOf(counter) })
}

/** Somebody used a voucher some days ago, with the next number of the period while the quota lasts. */
function addUse({ tables, days, chance }: Scene, plan: Voucher, holder: DemoTalent, ago: number): void {
  const tierCode = TIERS[holder.serial % TIERS.length]!
  const quota = (plan.quotas as Partial<Record<string, number>>)[tierCode]
  const usedAt = days.at(-ago, 9 + chance.int(0, 36) / 4)
  const period = periodOf(plan.period, localDateOf(usedAt))
  const voucherId = voucherIdOf(plan.key)
  const had = tables.voucher_use.filter(
    use => use.voucherId === voucherId && use.userId === holder.userId && use.period === period,
  ).length
  if (!quota || had >= quota) return
  const name = [plan.key, holder.userId, period, had + 1] as const
  tables.voucher_use.push({
    ...{ id: idOf('voucher-use', ...name), voucherId, userId: holder.userId, tierCode, period },
    ...{ cardId: idOf('service-card', holder.serial), no: had + 1, quota },
    counterId: counterIdOf(chance.pick(plan.counters)),
    ticket: idOf('voucher-ticket', ...name),
    usedAt,
  })
}

/** Vouchers, the counters that redeem them, and two months of uses. */
export function addVouchers(tables: DemoTables, talents: DemoTalent[], days: Days): void {
  const scene = { tables, days, chance: chanceOf('vouchers') }
  addCounters(scene)
  for (const plan of VOUCHERS) addVoucher(scene, plan)
  for (let ago = 60; ago > 0; ago--) {
    const holder = talents[50 + scene.chance.int(0, USERS)]!
    addUse(scene, scene.chance.pick(VOUCHERS), holder, ago)
    if (ago % 20 === 0) addUse(scene, VOUCHERS[2], talents[0]!, ago)
  }
}
