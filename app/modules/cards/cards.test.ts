import { beforeAll, describe, expect, it } from 'vitest'
import { castEnterprise, castGraduate, castOffice } from '#tests/support/cast'
import { agree, cardInput, castCardHolder, castReviewer, granted, MASTER } from '#tests/support/cast-cards'
import { testDatabase } from '#tests/support/database'
import { db } from '~/platform/db.server'
import { queue } from '~/platform/queue.server'
import { makeCardCode } from './card-code.server'
import {
  answerAsDepartment,
  answerAsEmployer,
  appealCard,
  applyForCard,
  applyForFamily,
  askHolders,
  codeOfCard,
  decideApplication,
  departmentApplication,
  employerApplication,
  findActiveCardOf,
  findCardByCode,
  giveUpCard,
  issueNoticed,
  lapseSupplements,
  myCardApplication,
  objectTo,
  openCardPaper,
  publishNotice,
  reissueCard,
  replayDecisions,
  reportLost,
  resendCard,
  revealObjector,
  setCard,
  updateCard,
} from './index.server'

await testDatabase()

const now = new Date('2026-11-05T02:00:00Z')
const at = (days: number) => new Date(now.getTime() + days * 86_400_000)
let office: Awaited<ReturnType<typeof castOffice>>
let employer: Awaited<ReturnType<typeof castEnterprise>>
let bureau: Awaited<ReturnType<typeof castReviewer>>

beforeAll(async () => {
  office = await castOffice()
  employer = await castEnterprise()
  bureau = await castReviewer('C')
  await queue()
})

async function applied(more: Parameters<typeof cardInput>[1] = {}) {
  const who = await castGraduate()
  const sent = await applyForCard(who.access(now), cardInput(employer.name, more), [])
  if (!sent.ok) throw new Error(sent.code)
  return { who, id: sent.value.applicationId }
}
const confirm = (id: string) => answerAsEmployer(employer.access(now), id, { decision: 'confirm', note: '' })
const statusOf = async (id: string) =>
  (await db().cardApplication.findUniqueOrThrow({ where: { id } })).status

describe('an application', () => {
  it('goes from the employer to the departments to the office, into the notice, and becomes a card', async () => {
    const { who, id } = await applied({ tierCode: 'C' })
    expect(await agree(bureau, id, now)).toMatchObject({ code: 'not-found' })
    expect((await confirm(id)).ok).toBe(true)
    expect(await statusOf(id)).toBe('department_review')
    expect((await agree(bureau, id, now)).ok).toBe(true)
    expect((await decideApplication(office.access(now), id, granted())).ok).toBe(true)
    const by = (days: number) => office.access(at(days))
    const early = await publishNotice(by(0), { title: '公示', untilOn: '2026-11-06' })
    expect(early).toMatchObject({ code: 'too-short-notice' })
    const notice = await publishNotice(by(0), { title: '公示', untilOn: '2026-11-14' })
    if (!notice.ok) throw new Error(notice.code)
    expect(await issueNoticed(by(9), notice.value.noticeId)).toMatchObject({ code: 'too-early' })
    expect(await issueNoticed(by(10), notice.value.noticeId)).toMatchObject({ ok: true })
    expect(await issueNoticed(by(11), notice.value.noticeId)).toMatchObject({ code: 'not-found' })
    const card = await findActiveCardOf(who.userId, at(10))
    expect(card).toMatchObject({ tierCode: 'C', validUntil: '2029-11-15' })
    expect(await findActiveCardOf(who.userId, at(10 + 370))).toBeNull()
  })

  it('is the only one under way of a person, and cannot be granted against the rule', async () => {
    const { who, id } = await applied({ tierCode: 'D', insuranceMonths: 0 })
    const again = await applyForCard(who.access(now), cardInput(employer.name), [])
    expect(again).toMatchObject({ code: 'already-applied' })
    await confirm(id)
    const short = { ...MASTER, insuranceMonths: 0 }
    const refused = await decideApplication(office.access(now), id, granted(short))
    expect(refused).toMatchObject({ code: 'rule-not-met' })
    await decideApplication(office.access(now), id, { ...short, decision: 'refuse', note: '社保不足' })
    expect(await statusOf(id)).toBe('rejected')
    expect((await appealCard(who.access(now), id, '社保已补缴，请重新核对。')).ok).toBe(true)
    expect((await decideApplication(office.access(now), id, granted())).ok).toBe(true)
    expect(await statusOf(id)).toBe('approved')
    const seen = await myCardApplication(who.access(now), id)
    expect(seen?.decisions.map(one => [one.outcome, one.trace.met])).toEqual([
      ['granted', true],
      ['refused', false],
    ])
  })

  it('comes back from a supplement to the stage that asked, or ends when it is late', async () => {
    const { who, id } = await applied()
    const ask = { decision: 'supplement' as const, note: '请更正合同期限' }
    expect((await answerAsEmployer(employer.access(now), id, ask)).ok).toBe(true)
    expect(await resendCard(who.access(now), id, { facts: MASTER, papers: [] })).toMatchObject({ ok: true })
    expect(await statusOf(id)).toBe('employer_check')
    await answerAsEmployer(employer.access(now), id, ask)
    expect(await lapseSupplements(at(5))).toBe(0)
    expect(await lapseSupplements(at(40))).toBe(1)
    expect(await statusOf(id)).toBe('rejected')
  })

  it('exists for its employer and the departments inside the case, and for nobody else', async () => {
    const stranger = await castEnterprise()
    const outside = await castReviewer('A')
    const pdf = { name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF') }
    const who = await castGraduate()
    const input = cardInput(employer.name, { tierCode: 'C' })
    const sent = await applyForCard(who.access(now), input, [{ kind: 'degree', upload: pdf }])
    if (!sent.ok) throw new Error(sent.code)
    const id = sent.value.applicationId
    expect(await employerApplication(stranger.access(now), id)).toBeNull()
    const asked = await answerAsEmployer(stranger.access(now), id, { decision: 'confirm', note: '' })
    expect(asked).toMatchObject({ code: 'not-found' })
    await confirm(id)
    expect(await departmentApplication(outside.head.access(now), id)).toBeNull()
    const paper = await db().cardPaper.findFirstOrThrow({ where: { applicationId: id } })
    expect(await openCardPaper(outside.head.access(now), paper.id, '好奇看看')).toBeNull()
    const opened = await openCardPaper(bureau.head.access(now), paper.id, '核对学历')
    expect(Buffer.from(opened!.bytes).equals(Buffer.from(pdf.bytes))).toBe(true)
    const log = await db().auditEntry.findMany({ where: { action: 'card.revealed', subjectId: id } })
    expect(log.map(entry => entry.sensitive)).toEqual([true])
    const stored = await db().cardApplication.findUniqueOrThrow({ where: { id } })
    expect(JSON.stringify(stored)).not.toContain(input.identity)
    expect(JSON.stringify(await employerApplication(employer.access(now), id))).not.toContain(
      'identitySealed',
    )
    await answerAsDepartment(bureau.head.access(now), id, { decision: 'disagree', note: '证书编号查无' })
    expect(await statusOf(id)).toBe('office_decision')
  })

  it('stays in the notice until every objection has its answer; one that is upheld ends it', async () => {
    const { id } = await applied()
    await confirm(id)
    await decideApplication(office.access(now), id, granted())
    const notice = await publishNotice(office.access(now), { title: '公示', untilOn: '2026-11-14' })
    if (!notice.ok) throw new Error(notice.code)
    const { receipt } = await db().cardApplication.findUniqueOrThrow({ where: { id } })
    const context = (days: number) => ({ actor: { userId: null, kind: 'visitor' }, now: at(days) })
    const input = { receipt, text: '此人上月已经离职，请核实。', contact: 'neighbour@demo.test' }
    expect(await objectTo(context(12), notice.value.noticeId, input)).toMatchObject({ code: 'not-found' })
    expect((await objectTo(context(2), notice.value.noticeId, input)).ok).toBe(true)
    const left = await issueNoticed(office.access(at(10)), notice.value.noticeId)
    expect(left).toMatchObject({ code: 'objections-left' })
    const objection = await db().cardObjection.findFirstOrThrow({ where: { applicationId: id } })
    expect(objection.contactSealed).not.toContain('neighbour')
    const shown = await revealObjector(office.access(at(3)), objection.id, '核实离职时间')
    expect(shown).toEqual({ ok: true, value: { contact: input.contact } })
    const looks = await db().auditEntry.findMany({ where: { action: 'card.revealed', subjectId: id } })
    expect(looks).toMatchObject([{ sensitive: true, detail: { what: 'objector', purpose: '核实离职时间' } }])
  })
})

describe('a card', () => {
  it('says by its code what it is worth, at once after each change', async () => {
    const { who, card } = await castCardHolder(office, now)
    const code = codeOfCard(card)
    const asked = async (text = code, days = 20) => {
      const found = await findCardByCode(text, at(days))
      return found.ok ? 'in-force' : found.code
    }
    expect(await asked()).toBe('in-force')
    expect(await asked(code.replace(/.$/, letter => (letter === 'A' ? 'B' : 'A')))).toBe('altered')
    expect(await asked(`${makeCardCode({ cardId: who.id, expiresAt: at(900) })}`)).toBe('forged')
    expect(await asked(`${'A'.repeat(22)}abcdef.${'A'.repeat(22)}`)).toBe('forged')
    expect(await asked('hello')).toBe('not-a-code')
    expect(await asked(code, 400)).toBe('unchecked')
    expect(await asked(code, 1200)).toBe('expired')
    await reportLost(who.access(at(20)), card.id)
    expect(await asked()).toBe('lost')
    expect((await reissueCard(office.access(at(21)), card.id)).ok).toBe(true)
    expect(await asked()).toBe('replaced')
    const fresh = await db().talentCard.findFirstOrThrow({ where: { talentId: who.id, status: 'active' } })
    expect(fresh.number).toBe(`${card.number}-1`)
    await setCard(office.access(at(22)), fresh.id, 'revoked', '离开本区')
    expect(await asked(codeOfCard(fresh), 22)).toBe('revoked')
    expect(await findActiveCardOf(who.userId, at(22))).toBeNull()
  })

  it('belongs to its holder alone', async () => {
    const { card } = await castCardHolder(office, now)
    const stranger = await castGraduate()
    for (const act of [reportLost, giveUpCard])
      expect(await act(stranger.access(at(20)), card.id)).toMatchObject({ code: 'not-found' })
  })

  it('is verified once a year and renewed, each asked thirty days ahead and once', async () => {
    const { who, employer: own, card } = await castCardHolder(office, now)
    const due = await askHolders(at(10 + 340))
    expect(due).toBeGreaterThan(0)
    expect(await askHolders(at(10 + 341))).toBe(0)
    const input = { ...MASTER, employer: own.name, truthful: 'on' as const }
    const pass = async (kind: 'annual' | 'renewal', days: number) => {
      const sent = await updateCard(who.access(at(days)), kind, { input, papers: [] })
      if (!sent.ok) throw new Error(sent.code)
      await answerAsEmployer(own.access(at(days)), sent.value.applicationId, {
        decision: 'confirm',
        note: '',
      })
      return decideApplication(office.access(at(days)), sent.value.applicationId, granted())
    }
    expect(await pass('annual', 350)).toMatchObject({ ok: true })
    expect(await findActiveCardOf(who.userId, at(400))).not.toBeNull()
    expect(await pass('renewal', 1090)).toMatchObject({ ok: true })
    const renewed = await db().talentCard.findUniqueOrThrow({ where: { id: card.id } })
    expect(renewed.validUntil.toISOString().slice(0, 10)).toBe('2032-11-15')
  })

  it('carries supplementary cards that fall with it; one for each member of the family', async () => {
    const { who, card } = await castCardHolder(office, now)
    const { identity } = cardInput('')
    const member = { name: '某某', relation: 'spouse' as const, identity }
    const sent = await applyForFamily(who.access(at(20)), member, [])
    if (!sent.ok) throw new Error(sent.code)
    const twice = await applyForFamily(who.access(at(20)), member, [])
    expect(twice).toMatchObject({ code: 'family-applied' })
    expect(await decideApplication(office.access(at(20)), sent.value.applicationId, granted())).toMatchObject(
      {
        ok: true,
      },
    )
    const family = await db().talentCard.findFirstOrThrow({ where: { mainCardId: card.id } })
    const asked = async () => findCardByCode(codeOfCard(family), at(21))
    expect(await asked()).toMatchObject({ ok: true, value: { relation: 'spouse', tierCode: 'D' } })
    await setCard(office.access(at(21)), card.id, 'revoked', '离开本区')
    expect(await asked()).toMatchObject({ code: 'main' })
  })
})

it('every decision gives the stored answer when it is computed again', async () => {
  let count = 0
  for await (const { difference } of replayDecisions()) {
    expect(difference).toBeNull()
    count++
  }
  expect(count).toBeGreaterThan(5)
})
