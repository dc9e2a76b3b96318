import { addDays, dateColumn, localDateOf } from '../../app/kernel/local-date'
import { EXAMPLE_PRICES, planBills, settle } from '../../app/modules/tenancies/index'
import { type DemoApplicant, type DemoUnit, setUnit } from './apartments'
import { idOf } from './chance'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'

type Place = { rank: number; applicant: DemoApplicant; unit: DemoUnit | null }

const BEGAN = -55
const ENDED = -6
const IN = { electricity: 120_000, water: 8600, gas: 3100 }
const OUT = { electricity: 131_400, water: 9500, gas: 3420 }
const office = () => idOf('user', 'office')

function addBills(tables: DemoTables, leaseId: string, unit: DemoUnit, days: Days, settled: boolean): number {
  const startsOn = addDays(days.today, BEGAN)
  const terms = { rentFen: unit.rentFen, depositFen: unit.depositFen }
  let unpaid = 0
  for (const { dueOn, ...bill } of planBills({ startsOn, endsOn: addDays(startsOn, 364), ...terms })) {
    const paid = dueOn < addDays(days.today, settled ? -30 : -3)
    if (!paid && settled && dueOn <= addDays(days.today, ENDED)) unpaid += bill.amountFen
    tables.lease_bill.push({
      id: idOf('bill', leaseId, bill.kind, bill.period),
      leaseId,
      ...bill,
      dueOn: dateColumn(dueOn),
      paidAt: paid ? days.at(BEGAN, 15) : null,
      paidNote: paid ? '银行转账' : null,
      voidedAt: settled && !paid ? days.at(ENDED, 16) : null,
    })
  }
  return unpaid
}

function addHandover(tables: DemoTables, leaseId: string, kind: 'check_in' | 'check_out', at: Date): void {
  const out = kind === 'check_out'
  const inventory = [
    { item: '床', state: 'good', note: '', chargeFen: 0 },
    { item: '书桌', state: out ? 'damaged' : 'good', note: out ? '桌面划伤' : '', chargeFen: out ? 8000 : 0 },
    { item: '空调', state: out ? 'worn' : 'good', note: '', chargeFen: 0 },
  ]
  const id = idOf('handover', leaseId, kind)
  tables.lease_handover.push({
    id,
    leaseId,
    kind,
    at,
    ...(out ? OUT : IN),
    inventory,
    byUserId: office(),
    confirmedAt: at,
  })
}

function addSettlement(
  tables: DemoTables,
  leaseId: string,
  unit: DemoUnit,
  unpaidFen: number,
  at: Date,
): void {
  const damage = [{ item: '书桌', state: 'damaged' as const, note: '', chargeFen: 8000 }]
  const { lines, refundFen } = settle({
    depositFen: unit.depositFen,
    unpaidFen,
    before: IN,
    after: OUT,
    prices: EXAMPLE_PRICES,
    inventory: damage,
    other: null,
  })
  const id = idOf('settlement', leaseId)
  tables.lease_settlement.push({
    id,
    leaseId,
    lines,
    depositFen: unit.depositFen,
    refundFen,
    byUserId: office(),
    at,
  })
}

function addLease(tables: DemoTables, place: Place & { unit: DemoUnit }, days: Days): void {
  const { applicant, unit, rank } = place
  const settled = applicant.talent.serial < 2
  const id = idOf('lease', rank)
  const startsOn = addDays(days.today, BEGAN)
  const signedAt = days.at(BEGAN - 2, 11)
  tables.lease.push({
    id,
    number: `ZL${localDateOf(signedAt).replaceAll('-', '').slice(0, 6)}${String(rank).padStart(4, '0')}`,
    unitId: unit.id,
    talentId: applicant.talent.id,
    placeId: idOf('place', 'A', rank),
    status: settled ? 'terminated' : 'active',
    statusAt: settled ? days.at(ENDED, 16) : signedAt,
    startsOn: dateColumn(startsOn),
    endsOn: dateColumn(addDays(startsOn, 364)),
    endedOn: settled ? days.date(ENDED) : null,
    rentFen: unit.rentFen,
    depositFen: unit.depositFen,
    signedAt,
    createdAt: days.at(BEGAN - 4, 11),
  })
  for (const [status, side, at] of [
    ['draft', 'office', days.at(BEGAN - 4, 11)],
    ['to_sign', 'office', days.at(BEGAN - 3, 11)],
    ['active', 'talent', signedAt],
    ...(settled ? [['terminated', 'office', days.at(ENDED, 16)] as const] : []),
  ] as const)
    tables.lease_step.push({ id: idOf('lease-step', id, status), leaseId: id, status, side, at })
  const unpaid = addBills(tables, id, unit, days, settled)
  addHandover(tables, id, 'check_in', days.at(BEGAN, 10))
  if (settled) {
    addHandover(tables, id, 'check_out', days.at(ENDED, 10))
    addSettlement(tables, id, unit, unpaid, days.at(ENDED, 16))
  } else setUnit(tables, unit.id, 'leased', signedAt)
}

/** The leases that followed from the finished allotment: all run but that of the second demonstration graduate. */
export function addDemoLeases(tables: DemoTables, places: readonly Place[], days: Days): void {
  for (const place of places) if (place.unit) addLease(tables, { ...place, unit: place.unit }, days)
  const first = tables.lease.find(lease => lease.status === 'active')
  if (!first) return
  const ids = { id: idOf('repair', 0), leaseId: first.id!, unitId: first.unitId }
  const report = {
    what: '厨房水龙头漏水，工作日晚上 7 点后可以上门',
    urgent: true,
    status: 'reported' as const,
  }
  tables.lease_repair.push({ ...ids, ...report, reportedAt: days.at(-1, 20), statusAt: days.at(-1, 20) })
}
