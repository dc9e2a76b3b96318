import { beforeAll, describe, expect, it } from 'vitest'
import { castEnterprise, castGraduate, castOffice } from '#tests/support/cast'
import { castApplicants, castBatch, castUnits, inventedIdentity } from '#tests/support/cast-apartments'
import { testDatabase } from '#tests/support/database'
import { db } from '../../platform/db.server'
import { queue } from '../../platform/queue.server'
import type { HousingInput } from './allocation.schema'
import {
  answerAppeal,
  appealHousing,
  blockMember,
  drawBatch,
  moveBatch,
  myHousing,
  officeHousing,
  openPaper,
  revealIdentity,
  reviewHousing,
  setBatchUnits,
  submitHousing,
  withdrawHousing,
} from './index.server'

await testDatabase()

const now = new Date('2026-11-05T02:00:00Z')
const november = (day: number, hour = 2) => new Date(Date.UTC(2026, 10, day, hour))
let office: Awaited<ReturnType<typeof castOffice>>

beforeAll(async () => {
  office = await castOffice()
  await castEnterprise({ name: '江门市蓬江区试用精密机械有限公司' })
  await queue()
})

const input = (more: Partial<HousingInput> = {}): HousingInput => ({
  identity: inventedIdentity(),
  employer: '江门市蓬江区试用精密机械有限公司',
  insuranceMonths: 14,
  ownsHome: false,
  members: [],
  undertaking: 'on',
  ...more,
})
const pdf = { name: '合同.pdf', bytes: new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF') }
const submission = (values: HousingInput) => ({ input: values, papers: [], undertaking: '承诺属实' })

async function openBatch(units = 2) {
  const { unitIds } = await castUnits(units)
  return castBatch(unitIds)
}

async function applied(batchId: string, values = input()) {
  const who = await castGraduate()
  const result = await submitHousing(who.access(now), batchId, submission(values))
  if (!result.ok) throw new Error(result.code)
  return { who, id: result.value.applicationId }
}

const review = (decision: 'approved' | 'rejected' | 'supplement', note = '材料与申报不符') => ({
  decision,
  note,
  checks: [{ code: 'insurance' as const, outcome: 'fail' as const, reason: '社保记录只有 10 个月' }],
})

describe('applying', () => {
  it('stores checks and points with their reasons, and no identity number in clear', async () => {
    const batch = await openBatch()
    const values = input({ members: [{ relation: 'spouse', name: '某某', identity: inventedIdentity() }] })
    const { who, id } = await applied(batch.id, values)
    const seen = await myHousing(who.access(now), id)
    expect(seen?.points).toBe(20 + 4 + 5 + 15)
    expect(seen?.pointLines.map(line => line.points)).toEqual([20, 4, 5, 15])
    expect(seen?.autoChecks.every(check => check.outcome === 'pass')).toBe(true)
    const rows = await db().householdMember.findMany({ where: { applicationId: id } })
    expect(JSON.stringify(rows)).not.toContain(values.identity)
    expect(JSON.stringify(seen)).not.toContain(values.identity)
  })

  it('counts one person in one household of a batch, whoever applies first', async () => {
    const batch = await openBatch()
    const shared = inventedIdentity()
    await applied(batch.id, input({ identity: shared }))
    const other = await castGraduate()
    const values = input({ members: [{ relation: 'spouse', name: '某某', identity: shared }] })
    const refused = await submitHousing(other.access(now), batch.id, submission(values))
    expect(refused).toMatchObject({ ok: false, code: 'household-applied' })
  })

  it('lets the household apply again after a withdrawal, and nobody twice', async () => {
    const batch = await openBatch()
    const values = input()
    const { who, id } = await applied(batch.id, values)
    const again = () => submitHousing(who.access(now), batch.id, submission(values))
    expect(await again()).toMatchObject({ ok: false, code: 'already-applied' })
    expect((await withdrawHousing(who.access(now), id)).ok).toBe(true)
    expect(await again()).toMatchObject({ ok: true, value: { applicationId: id } })
  })

  it('is closed before and after its time', async () => {
    const batch = await openBatch()
    const who = await castGraduate()
    for (const at of [november(1, 0), november(10)]) {
      const result = await submitHousing(who.access(at), batch.id, submission(input()))
      expect(result).toMatchObject({ ok: false, code: 'closed' })
    }
  })

  it('fails the check of somebody who is blocked until a day, and no longer after it', async () => {
    const batch = await openBatch()
    const identity = inventedIdentity()
    const { id } = await applied(batch.id, input({ identity }))
    const memberId = (await officeHousing(id))!.members[0]!.id
    const block = { memberId, reason: '提供虚假材料', untilOn: '2026-11-06' }
    expect((await blockMember(office.access(now), block)).ok).toBe(true)
    const second = await openBatch()
    const outcomes: (string | undefined)[] = []
    for (const day of [6, 7]) {
      const who = await castGraduate()
      const result = await submitHousing(
        who.access(november(day)),
        second.id,
        submission(input({ identity })),
      )
      if (!result.ok) throw new Error(result.code)
      const { autoChecks } = (await officeHousing(result.value.applicationId))!
      outcomes.push(autoChecks.find(check => check.code === 'not-blocked')?.outcome)
      await withdrawHousing(who.access(november(day)), result.value.applicationId)
    }
    expect(outcomes).toEqual(['fail', 'pass'])
  })
})

describe('the review', () => {
  it('keeps what the machine found beside what the reviewer found', async () => {
    const batch = await openBatch()
    const { who, id } = await applied(batch.id)
    expect((await reviewHousing(office.access(now), id, review('rejected'))).ok).toBe(true)
    const seen = (await myHousing(who.access(now), id))!
    expect(seen.autoChecks.find(check => check.code === 'insurance')?.outcome).toBe('pass')
    expect(seen.reviewChecks).toEqual(review('rejected').checks)
  })

  it('can be appealed against once', async () => {
    const batch = await openBatch()
    const { who, id } = await applied(batch.id)
    await reviewHousing(office.access(now), id, review('rejected'))
    expect((await appealHousing(who.access(now), id, '社保记录已补缴，请复核。')).ok).toBe(true)
    const answer = { decision: 'rejected' as const, answer: '补缴不计入连续月数' }
    expect((await answerAppeal(office.access(now), id, answer)).ok).toBe(true)
    const again = await appealHousing(who.access(now), id, '再次申诉，请复核。')
    expect(again).toMatchObject({ ok: false, code: 'wrong-state' })
  })

  it('shows papers and numbers to the office with a purpose that is logged, to no other household at all', async () => {
    const batch = await openBatch()
    const who = await castGraduate()
    const stranger = await castGraduate()
    const values = input()
    const papers = [{ kind: 'contract', upload: pdf }]
    const result = await submitHousing(who.access(now), batch.id, { ...submission(values), papers })
    if (!result.ok) throw new Error(result.code)
    const id = result.value.applicationId
    expect(await myHousing(stranger.access(now), id)).toBeNull()
    expect(await appealHousing(stranger.access(now), id, '这不是我的申请')).toMatchObject({
      code: 'not-found',
    })
    const { members, papers: stored } = (await officeHousing(id))!
    const shown = await revealIdentity(office.access(now), members[0]!.id, '核对社保记录')
    expect(shown).toMatchObject({ ok: true, value: { identity: values.identity } })
    const paper = await openPaper(office.access(now), stored[0]!.id, '核对合同')
    expect(Buffer.from(paper!.bytes).equals(Buffer.from(pdf.bytes))).toBe(true)
    const log = await db().auditEntry.findMany({ where: { action: 'housing.revealed', subjectId: id } })
    expect(log.map(entry => [entry.sensitive, (entry.detail as { purpose: string }).purpose])).toEqual([
      [true, '核对社保记录'],
      [true, '核对合同'],
    ])
  })
})

describe('a batch', () => {
  it('goes its way at its times: notice, freeze, draw, selection', async () => {
    const { unitIds } = await castUnits(40)
    const draft = await castBatch([], { status: 'draft' })
    const by = (day: number, hour = 2) => office.access(november(day, hour))
    expect(await moveBatch(by(1), draft.id, 'open')).toMatchObject({ code: 'no-units' })
    expect(await setBatchUnits(by(1), draft.id, unitIds)).toMatchObject({ ok: true, value: { count: 40 } })
    expect(await moveBatch(by(1), draft.id, 'open')).toMatchObject({ ok: true })
    const { who, id } = await applied(draft.id)
    const entrants = await castApplicants(draft.id, 399)
    expect(await moveBatch(by(9), draft.id, 'publish')).toMatchObject({ code: 'too-early' })
    expect(await moveBatch(by(11), draft.id, 'publish')).toMatchObject({ code: 'undecided-left' })
    await reviewHousing(by(11), id, review('approved', ''))
    expect(await moveBatch(by(11), draft.id, 'publish')).toMatchObject({ ok: true })
    expect(await moveBatch(by(14), draft.id, 'freeze')).toMatchObject({ code: 'too-early' })
    expect(await moveBatch(by(15), draft.id, 'freeze')).toMatchObject({ ok: true })
    expect(await moveBatch(by(15), draft.id, 'cancel')).toMatchObject({ code: 'wrong-state' })
    const draw = { entropy: '0102', note: '01 02' }
    expect(await drawBatch(by(15), draft.id, draw)).toMatchObject({ code: 'too-early' })
    expect(await drawBatch(by(16), draft.id, draw)).toMatchObject({ ok: true })
    expect(await drawBatch(by(16), draft.id, draw)).toMatchObject({ code: 'wrong-state' })
    const places = await db().allocationPlace.findMany({
      where: { batchId: draft.id },
      orderBy: { rank: 'asc' },
    })
    expect(places).toHaveLength(entrants.length + 1)
    expect(await moveBatch(by(17), draft.id, 'start')).toMatchObject({ ok: true })
    const called = await db().allocationPlace.findMany({ where: { batchId: draft.id, status: 'called' } })
    expect(called.map(place => place.rank)).toEqual([1])
    expect(await withdrawHousing(who.access(november(17)), id)).toMatchObject({ code: 'wrong-state' })
  })

  it('takes no unit that another batch under way has', async () => {
    const { unitIds } = await castUnits(2)
    await castBatch(unitIds)
    const draft = await castBatch([], { status: 'draft' })
    const taken = await setBatchUnits(office.access(now), draft.id, unitIds)
    expect(taken).toMatchObject({ ok: false, code: 'unit-unavailable' })
  })
})
