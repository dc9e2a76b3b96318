import { beforeAll, describe, expect, it } from 'vitest'
import { castGraduate, castOffice } from '#tests/support/cast'
import { castApplicants, castBatch, castUnits } from '#tests/support/cast-apartments'
import { testDatabase } from '#tests/support/database'
import { dateColumn, type LocalDate } from '../../kernel/local-date'
import { db } from '../../platform/db.server'
import { queue } from '../../platform/queue.server'
import {
  answerWish,
  askWish,
  cancelLease,
  checkIn,
  checkOut,
  draftLeases,
  endEligibility,
  expireLeases,
  moveRepair,
  myLease,
  offerLease,
  payBill,
  remindBills,
  reportRepair,
  settleLease,
  signLease,
} from './index.server'

await testDatabase()

const at = (text: string) => new Date(`${text}T10:00:00+08:00`)
const day = (text: string) => text as LocalDate
const now = at('2026-11-20')
let office: Awaited<ReturnType<typeof castOffice>>

beforeAll(async () => {
  office = await castOffice()
  await queue()
})

async function chosen(count: number) {
  const { unitIds } = await castUnits(count)
  const batch = await castBatch(unitIds, { status: 'selecting' })
  const people = await castApplicants(batch.id, count)
  await db().allocationPlace.createMany({
    data: people.map(({ applicationId }, index) => ({
      batchId: batch.id,
      applicationId,
      rank: index + 1,
      position: index + 1,
      status: 'selected' as const,
      unitId: unitIds[index]!,
    })),
  })
  await db().apartmentUnit.updateMany({ where: { id: { in: unitIds } }, data: { status: 'reserved' } })
  const drafted = await draftLeases(office.access(now), batch.id, { startsOn: day('2026-12-01'), months: 12 })
  expect(drafted).toMatchObject({ ok: true, value: { count } })
  const leases = await db().lease.findMany({ where: { unitId: { in: unitIds } }, orderBy: { number: 'asc' } })
  return { batch, unitIds, people, leases }
}

async function signed() {
  const { leases, people, unitIds } = await chosen(1)
  const [lease, tenant] = [leases[0]!, people[0]!]
  await offerLease(office.access(now), lease.id)
  expect((await signLease(tenant.access(now), lease.id)).ok).toBe(true)
  return { id: lease.id, tenant, unitId: unitIds[0]! }
}

const unitStatus = async (id: string) =>
  (await db().apartmentUnit.findUniqueOrThrow({ where: { id } })).status
const meters = { electricity: 10_000, water: 1000, gas: 100 }
const handover = { ...meters, inventory: [], note: '' }
const prices = { electricityPrice: 62, waterPrice: 310, gasPrice: 345, other: 0, otherNote: '' }

describe('a lease', () => {
  it('is drawn up once for everybody who chose, offered, and signed by its tenant alone', async () => {
    const { batch, leases, people, unitIds } = await chosen(2)
    const again = await draftLeases(office.access(now), batch.id, { startsOn: day('2026-12-01'), months: 12 })
    expect(again).toMatchObject({ ok: false, code: 'none-left' })
    const [first, second] = leases as [(typeof leases)[0], (typeof leases)[0]]
    expect(await signLease(people[0]!.access(now), first.id)).toMatchObject({ code: 'wrong-state' })
    expect(await myLease(people[0]!.access(now), first.id)).toBeNull()
    await offerLease(office.access(now), first.id)
    expect(await signLease(people[1]!.access(now), first.id)).toMatchObject({ code: 'not-found' })
    expect(await signLease(people[0]!.access(now), first.id)).toMatchObject({ ok: true })
    expect(await unitStatus(unitIds[0]!)).toBe('leased')
    expect(await db().leaseBill.count({ where: { leaseId: first.id } })).toBe(13)
    expect(await cancelLease(office.access(now), second.id)).toMatchObject({ ok: true })
    expect(await unitStatus(unitIds[1]!)).toBe('vacant')
  })

  it('never overlaps another of the same unit or talent: the database refuses', async () => {
    const { id, unitId, tenant } = await signed()
    const { id: talentId } = await castGraduate()
    const other = await castUnits(1)
    const lease = (data: { unitId: string; talentId: string; startsOn: string; status?: 'cancelled' }) =>
      db().lease.create({
        data: {
          ...data,
          number: `X${Math.random()}`,
          startsOn: dateColumn(day(data.startsOn)),
          endsOn: dateColumn(day('2028-01-01')),
          rentFen: 1,
          depositFen: 0,
          statusAt: now,
        },
      })
    await expect(lease({ unitId, talentId, startsOn: '2027-11-30' })).rejects.toThrow(/lease_unit_once/)
    const sameTalent = { unitId: other.unitIds[0]!, talentId: tenant.talentId }
    await expect(lease({ ...sameTalent, startsOn: '2027-06-01' })).rejects.toThrow(/lease_talent_once/)
    await lease({ unitId, talentId, startsOn: '2027-11-30', status: 'cancelled' })
    await lease({ unitId, talentId, startsOn: '2027-12-01' })
    expect(id).toBeTruthy()
  })

  it('expires on the day after its last', async () => {
    const { id } = await signed()
    await expireLeases(at('2027-11-30'))
    expect((await db().lease.findUniqueOrThrow({ where: { id } })).status).toBe('active')
    await expireLeases(at('2027-12-01'))
    expect((await db().lease.findUniqueOrThrow({ where: { id } })).status).toBe('expired')
  })
})

describe('the way out', () => {
  it('leads over meters and inventory to a settlement that adds up, and frees the unit', async () => {
    const { id, tenant, unitId } = await signed()
    const bills = await db().leaseBill.findMany({
      where: { leaseId: id },
      orderBy: [{ dueOn: 'asc' }, { kind: 'asc' }],
    })
    for (const bill of bills.slice(0, 3)) await payBill(office.access(now), bill.id, '转账')
    await checkIn(office.access(at('2026-12-01')), id, handover, [])
    const input = { ...handover, endedOn: day('2027-03-20') }
    const lower = { ...input, electricity: 9999 }
    expect(await checkOut(office.access(at('2027-03-20')), id, lower, [])).toMatchObject({
      code: 'meters-lower',
    })
    expect(await settleLease(office.access(now), id, { ...prices, next: 'vacant' })).toMatchObject({
      code: 'not-handed-back',
    })
    const damage = [{ item: '书桌', state: 'damaged' as const, note: '', chargeFen: 15_000 }]
    const out = { ...input, electricity: 30_000, inventory: damage }
    expect(await checkOut(office.access(at('2027-03-20')), id, out, [])).toMatchObject({ ok: true })
    const settled = await settleLease(office.access(at('2027-03-21')), id, { ...prices, next: 'vacant' })
    const owed = 2 * 90_000 + 12_400 + 15_000
    expect(settled).toMatchObject({ ok: true, value: { refundFen: 180_000 - owed } })
    expect(await unitStatus(unitId)).toBe('vacant')
    const seen = await myLease(tenant.access(at('2027-03-22')), id)
    expect(seen?.settlement?.lines.map(line => line.kind)).toEqual(['bills', 'electricity', 'damage'])
    expect(seen?.bills.filter(bill => !bill.paidAt && !bill.voidedAt)).toHaveLength(0)
  })

  it('is announced by the end of eligibility with its grace, after which there is no renewal', async () => {
    const { id, tenant } = await signed()
    const days = { endedOn: '2027-01-10', graceUntil: '2027-04-10', reason: '已离开本区就业' }
    expect(await endEligibility(office.access(now), id, days)).toMatchObject({ ok: true })
    await askWish(tenant.access(now), id, { kind: 'renewal', wishedOn: day('2028-11-30'), reason: '' })
    const wish = await db().leaseWish.findFirstOrThrow({ where: { leaseId: id } })
    const answer = { wishId: wish.id, decision: 'granted' as const, answer: '' }
    expect(await answerWish(office.access(now), id, answer)).toMatchObject({ code: 'not-entitled' })
  })
})

describe('wishes', () => {
  it('renew a lease from the day after its last', async () => {
    const { id, tenant } = await signed()
    const early = await askWish(tenant.access(now), id, {
      kind: 'renewal',
      wishedOn: day('2027-06-01'),
      reason: '',
    })
    expect(early).toMatchObject({ code: 'day-outside' })
    await askWish(tenant.access(now), id, { kind: 'renewal', wishedOn: day('2028-11-30'), reason: '' })
    const wish = await db().leaseWish.findFirstOrThrow({ where: { leaseId: id } })
    const answer = { wishId: wish.id, decision: 'granted' as const, answer: '同意' }
    expect(await answerWish(office.access(now), id, answer)).toMatchObject({ ok: true })
    const next = await db().lease.findUniqueOrThrow({ where: { renewalOfId: id } })
    expect(next.startsOn).toEqual(dateColumn(day('2027-12-01')))
  })

  it('change the unit: one lease ends, the next begins the day after, and the unit is taken once', async () => {
    const { id, tenant } = await signed()
    const spare = (await castUnits(1)).unitIds[0]!
    await askWish(tenant.access(now), id, {
      kind: 'change',
      wishedOn: day('2027-02-28'),
      reason: '家人来同住',
    })
    const wish = await db().leaseWish.findFirstOrThrow({ where: { leaseId: id } })
    const answer = { wishId: wish.id, decision: 'granted' as const, answer: '' }
    expect(await answerWish(office.access(now), id, answer)).toMatchObject({ code: 'unit-required' })
    expect(await answerWish(office.access(now), id, { ...answer, unitId: spare })).toMatchObject({ ok: true })
    expect(await unitStatus(spare)).toBe('reserved')
    const next = await db().lease.findFirstOrThrow({ where: { unitId: spare } })
    expect(next.startsOn).toEqual(dateColumn(day('2027-03-01')))
  })
})

describe('living there', () => {
  it('reminds of a bill three days ahead, then every three days, three times at most', async () => {
    const { id } = await signed()
    const reminded = async () =>
      (await db().domainEvent.findMany({ where: { name: 'lease.bill-due' } })).filter(
        event => (event.payload as { leaseId: string }).leaseId === id,
      ).length
    await remindBills(at('2026-11-27'))
    expect(await reminded()).toBe(0)
    for (const date of ['2026-11-28', '2026-11-29', '2026-12-01', '2026-12-02']) await remindBills(at(date))
    expect(await reminded()).toBe(4)
  })

  it('has repairs that the office accepts and the tenant confirms, and no stranger sees', async () => {
    const { id, tenant } = await signed()
    const stranger = await castGraduate()
    const report = { what: '热水器不出热水', urgent: true }
    expect(await reportRepair(stranger.access(now), id, report)).toMatchObject({ code: 'not-found' })
    expect(await reportRepair(tenant.access(now), id, report)).toMatchObject({ ok: true })
    const { id: repairId } = await db().leaseRepair.findFirstOrThrow({ where: { leaseId: id } })
    expect(await moveRepair(tenant.access(now), id, { repairId, status: 'confirmed' })).toMatchObject({
      code: 'wrong-state',
    })
    await moveRepair(office.access(now), id, { repairId, status: 'done', answer: '已更换点火器' })
    expect(await moveRepair(tenant.access(now), id, { repairId, status: 'confirmed' })).toMatchObject({
      ok: true,
    })
  })
})
