import { describe, expect, it } from 'vitest'
import { castGraduate } from '#tests/support/cast'
import { castCard } from '#tests/support/cast-card'
import { testDatabase } from '#tests/support/database'
import { castDepartment, castPerson } from '#tests/support/request-cast'
import { db } from '~/platform/db.server'
import { PURPOSES_VERSION } from '../consents/index'
import { writeConsent } from '../consents/index.server'
import {
  acknowledgeRequest,
  handBackRequest,
  judgeRequest,
  noteProgress,
  readRequest,
  reportRequest,
  resolveRequest,
} from '../requests/index.server'
import { serviceSchema } from './index'
import { addServicePaper, applyForService, caseOf, openServicePaper, saveService } from './index.server'

await testDatabase()
const NOW = new Date('2026-11-23T02:00:00Z')
const office = await castPerson('office')
const department = await castDepartment('教育局')
const stranger = await castDepartment('住建局')
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const file = { name: '户口簿.pdf', bytes: PDF }

const input = serviceSchema.parse({
  ...{ nameZh: '子女入学', nameEn: 'Schooling', kindKey: 'schooling', departmentId: department.id },
  ...{
    tiers: ['A', 'B'],
    papers: '户口簿 | Household register\n? 其他',
    handlingDays: '15',
    position: '1',
    active: 'on',
  },
})
const saved = await saveService(office.access(NOW), null, input)
if (!saved.ok) throw new Error(saved.code)
const { serviceId } = saved.value

async function holder(tier: 'A' | 'B' | 'C' | 'D' | null = 'B') {
  const one = await castGraduate()
  if (tier) await castCard(one.id, tier, NOW)
  return one
}
type Holder = Awaited<ReturnType<typeof holder>>
const apply = (who: Holder, papers = [{ name: '户口簿', file }]) =>
  applyForService(who.access(NOW), { serviceId, detail: '孩子九月上小学', papers })
async function applied(who: Holder) {
  const done = await apply(who)
  if (!done.ok) throw new Error(done.code)
  const { requestId } = done.value
  const found = await caseOf(requestId)
  return { requestId, paperId: found!.papers[0]!.id }
}

describe('a service', () => {
  it('is for a card in force of a tier entitled, with the papers asked', async () => {
    expect(await apply(await holder(null))).toMatchObject({ code: 'no-card' })
    expect(await apply(await holder('D'))).toMatchObject({ code: 'other-tier' })
    expect(await apply(await holder(), [])).toMatchObject({
      code: 'paper-missing',
      facts: { name: '户口簿' },
    })
    const lies = { name: '户口簿', file: { name: '户口簿.pdf', bytes: Buffer.from('<html>') } }
    expect(await apply(await holder(), [lies])).toMatchObject({ code: 'file-kind' })
    expect(await db().talentRequest.count()).toBe(0)
  })

  it('takes no papers of somebody who withdrew the consent to them', async () => {
    const who = await holder()
    const { requestId } = await applied(who)
    const said = { purpose: 'sensitive' as const, granted: false, version: PURPOSES_VERSION, at: NOW }
    await db().$transaction(tx => writeConsent(tx, { userId: who.userId, ...said }))
    const more = await addServicePaper(who.access(NOW), { requestId, name: '其他', file })
    expect(more).toMatchObject({ code: 'papers-consent-withdrawn' })
    expect(
      await openServicePaper(
        department.head.access(NOW),
        (await caseOf(requestId))!.papers[0]!.id,
        '核对材料',
      ),
    ).toBeNull()
    const other = await holder()
    await db().$transaction(tx => writeConsent(tx, { userId: other.userId, ...said }))
    expect(await apply(other)).toMatchObject({ code: 'papers-consent-withdrawn', facts: { name: '户口簿' } })
  })

  it('is given to the owning department at once, by the catalogue and with its days', async () => {
    const who = await holder()
    const { requestId } = await applied(who)
    const seen = await readRequest(department.head.access(NOW), requestId)
    expect(seen).toMatchObject({
      status: 'assigned',
      handlingDays: 15,
      owner: { id: department.head.userId },
    })
    expect(seen!.steps.map(step => [step.move, step.party])).toEqual([
      ['register', 'talent'],
      ['assign', 'system'],
    ])
    expect(await caseOf(requestId)).toMatchObject({ tierCode: 'B', open: true })
  })

  it('makes one open case of twenty applications at once', async () => {
    const who = await holder()
    const answers = await Promise.all(Array.from({ length: 20 }, () => apply(who)))
    expect(answers.filter(one => one.ok)).toHaveLength(1)
    expect(new Set(answers.flatMap(one => (one.ok ? [] : [one.code])))).toEqual(new Set(['case-open']))
  })

  it('runs to its end as a request, and can then be asked for again', async () => {
    const who = await holder()
    const { requestId } = await applied(who)
    const at = (person: { access: Holder['access'] }) => ({
      access: person.access(NOW),
      requestId,
      version: null,
    })
    await acknowledgeRequest(at(department.head))
    await noteProgress({ ...at(department.head), note: '核对材料', done: false })
    await reportRequest({ ...at(department.head), note: '已安排学位' })
    await judgeRequest({ ...at(who), note: '', satisfied: true })
    expect(await apply(who)).toMatchObject({ code: 'case-open' })
    const desk = await db().talentRequest.findUniqueOrThrow({ where: { id: requestId } })
    expect(desk.deskUserId).toBe(office.userId)
    expect((await resolveRequest({ ...at(office), note: '' })).ok).toBe(true)
    expect(await caseOf(requestId)).toMatchObject({ open: false })
    expect((await apply(who)).ok).toBe(true)
  })
})

describe('papers', () => {
  const read = (person: { access: Holder['access'] }, paperId: string, purpose: string | null = null) =>
    openServicePaper(person.access(NOW), paperId, purpose)

  it('lie encrypted and are read by applicant, department and office, each reading by others noted', async () => {
    const who = await holder()
    const { requestId, paperId } = await applied(who)
    expect((await read(who, paperId))?.bytes.equals(PDF)).toBe(true)
    expect(await read(office, paperId)).toBeNull()
    expect((await read(office, paperId, '复核入学资格'))?.name).toContain('户口簿')
    expect((await read(department.colleague, paperId))?.bytes.equals(PDF)).toBe(true)
    const noted = await db().auditEntry.findMany({
      where: { action: 'service.paper-read', subjectId: requestId },
    })
    expect(noted.map(one => [one.actorUserId, one.sensitive])).toEqual([
      [office.userId, true],
      [department.colleague.userId, true],
    ])
  })

  it('do not exist for another household, a department outside the case, leaders and enterprises', async () => {
    const { paperId } = await applied(await holder())
    const [leader, enterprise] = [await castPerson('leader'), await castPerson('enterprise')]
    for (const other of [await holder(), stranger.head, leader, enterprise])
      expect(await read(other, paperId, '想看')).toBeNull()
  })

  it('are out of reach for a department that has handed the case back', async () => {
    const { requestId, paperId } = await applied(await holder())
    await handBackRequest({ access: department.head.access(NOW), requestId, version: null, note: '不属本局' })
    expect(await read(department.head, paperId)).toBeNull()
  })

  it('can be added by the applicant alone while the case is open', async () => {
    const who = await holder()
    const { requestId } = await applied(who)
    const add = (one: Holder) => addServicePaper(one.access(NOW), { requestId, name: '补充', file })
    expect(await add(await holder())).toMatchObject({ code: 'not-found' })
    expect((await add(who)).ok).toBe(true)
    expect((await caseOf(requestId))!.papers).toHaveLength(2)
  })
})
