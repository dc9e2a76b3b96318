import { beforeAll, describe, expect, it } from 'vitest'
import { castEnterprise, castGraduate, castOffice, castOpening } from '#tests/support/cast'
import { testDatabase } from '#tests/support/database'
import type { LocalDate } from '../../kernel/local-date'
import { db } from '../../platform/db.server'
import { BLANK_FACTS } from './imported-opening'
import {
  archiveOpening,
  closeExpiredOpenings,
  closeOpening,
  closeOpeningByOffice,
  copyOpening,
  createOpening,
  editOpening,
  fillOpening,
  importOpenings,
  listEnterpriseOpenings,
  listSavedOpenings,
  openingForPublicPage,
  openingOfEnterprise,
  pauseOpening,
  publishOpening,
  recallOpening,
  reportOpening,
  resumeOpening,
  returnOpening,
  saveOpening,
  submitOpening,
  unsaveOpening,
} from './index.server'
import type { OpeningFacts } from './opening-facts'

await testDatabase()

const now = new Date('2026-11-22T01:00:00Z')
const facts: OpeningFacts = {
  ...BLANK_FACTS,
  title: '机械工程师',
  duties: '夹具设计',
  requirements: '会用三维软件',
  city: '江门',
  validUntil: '2026-12-31' as LocalDate,
}

type Enterprise = Awaited<ReturnType<typeof castEnterprise>>
let enterprise: Enterprise
let other: Enterprise
let office: Awaited<ReturnType<typeof castOffice>>

beforeAll(async () => {
  enterprise = await castEnterprise()
  other = await castEnterprise()
  office = await castOffice()
})

async function drafted(input = facts, by = enterprise): Promise<string> {
  return (await createOpening({ access: by.access(now), input })).value.openingId
}
const statusOf = async (id: string) => (await db().opening.findUniqueOrThrow({ where: { id } })).status

describe('the life of an opening', () => {
  it('runs from draft over review to publication, each step with event, audit entry and history', async () => {
    const openingId = await drafted()
    const own = { access: enterprise.access(now), openingId }
    const theirs = { access: office.access(now), openingId }
    expect((await submitOpening(own)).ok).toBe(true)
    expect((await returnOpening({ ...theirs, note: '请写清班次' })).ok).toBe(true)
    expect((await submitOpening(own)).ok).toBe(true)
    expect((await publishOpening(theirs)).ok).toBe(true)
    expect((await pauseOpening(own)).ok).toBe(true)
    expect((await resumeOpening(own)).ok).toBe(true)
    expect((await fillOpening(own)).ok).toBe(true)
    expect((await archiveOpening(own)).ok).toBe(true)
    const audit = await db().auditEntry.findMany({ where: { subjectId: openingId }, orderBy: { id: 'asc' } })
    expect(audit.map(entry => entry.action)).toEqual([
      'opening.created',
      'opening.submitted',
      'opening.returned',
      'opening.submitted',
      'opening.published',
      'opening.paused',
      'opening.resumed',
      'opening.filled',
      'opening.archived',
    ])
    const seen = await openingOfEnterprise(enterprise.access(now), openingId)
    expect(seen?.history.map(step => step.toStatus)).toHaveLength(8)
  })

  it('is kept from review by what is missing and by wording, both named', async () => {
    const access = enterprise.access(now)
    const bare = await drafted({ ...facts, duties: '' })
    expect(await submitOpening({ access, openingId: bare })).toMatchObject({
      code: 'incomplete',
      facts: { missing: ['duties'] },
    })
    const worded = await drafted({ ...facts, requirements: '限男性，35岁以下' })
    const refused = await submitOpening({ access, openingId: worded })
    expect(refused).toMatchObject({ code: 'discriminating' })
    const found = refused.ok ? [] : (refused.facts?.findings as { field: string; words: string }[])
    expect(found.map(({ field, words }) => [field, words])).toEqual([
      ['requirements', '限男性'],
      ['requirements', '35岁以下'],
    ])
  })

  it('returns to review on a material edit of what is published, and stays on a minor one', async () => {
    const access = enterprise.access(now)
    const openingId = await drafted()
    await submitOpening({ access, openingId })
    await publishOpening({ access: office.access(now), openingId })
    const minor = await editOpening({ access, openingId, input: { ...facts, benefits: ['双休'] } })
    expect(minor).toMatchObject({ ok: true, value: { reviewed: false } })
    expect(await statusOf(openingId)).toBe('published')
    const worded = await editOpening({ access, openingId, input: { ...facts, benefits: ['男士优先'] } })
    expect(worded).toMatchObject({ ok: false, code: 'discriminating' })
    const material = await editOpening({ access, openingId, input: { ...facts, salaryMinFen: 900_000 } })
    expect(material).toMatchObject({ ok: true, value: { reviewed: true } })
    expect(await statusOf(openingId)).toBe('pending')
    expect(await openingForPublicPage(openingId, now)).toBeNull()
  })

  it('is not published for an enterprise that is not approved', async () => {
    const pending = await castEnterprise({ status: 'pending' })
    const openingId = await drafted(facts, pending)
    await submitOpening({ access: pending.access(now), openingId })
    const result = await publishOpening({ access: office.access(now), openingId })
    expect(result).toMatchObject({ ok: false, code: 'enterprise-not-approved' })
  })

  it('ends by itself the day after its last day, once', async () => {
    const opening = await castOpening(enterprise.id, { validUntil: '2026-11-21' })
    const open = await castOpening(enterprise.id, { validUntil: '2026-11-22' })
    expect(await closeExpiredOpenings(now)).toBe(1)
    expect(await closeExpiredOpenings(now)).toBe(0)
    const row = await db().opening.findUniqueOrThrow({ where: { id: opening.id } })
    expect(row).toMatchObject({ status: 'closed', closeReason: 'expired' })
    expect(await statusOf(open.id)).toBe('published')
    const page = await openingForPublicPage(opening.id, now)
    expect(page).toMatchObject({ open: false, status: 'closed' })
  })

  it('takes one of two opposite moves at the same time', async () => {
    const opening = await castOpening(enterprise.id)
    const access = enterprise.access(now)
    const results = await Promise.all([
      closeOpening({ access, openingId: opening.id }),
      fillOpening({ access, openingId: opening.id }),
    ])
    expect(results.filter(result => result.ok)).toHaveLength(1)
  })
})

describe('imports', () => {
  const row = (n: number, title = `岗位${n}`) => ({
    externalId: `x-${n}`,
    enterpriseId: enterprise.id,
    facts: { ...BLANK_FACTS, title },
  })

  it('create once, refresh what changed, and publish what the office vouches for', async () => {
    const access = office.access(now)
    const rows = Array.from({ length: 30 }, (_, n) => row(n))
    const first = await importOpenings({ access, rows, trusted: true })
    expect(first).toMatchObject({ value: { created: 30, updated: 0, unchanged: 0 } })
    const again = await importOpenings({ access, rows: [...rows.slice(1), row(0, '新名称')], trusted: true })
    expect(again).toMatchObject({ value: { created: 0, updated: 1, unchanged: 29 } })
    const untrusted = await importOpenings({ access, rows: [row(99, '司机（限男）')], trusted: false })
    expect(untrusted).toMatchObject({ value: { created: 1, flagged: 1 } })
    const counts = await db().opening.groupBy({
      by: ['status'],
      where: { externalId: { startsWith: 'x-' } },
      _count: true,
    })
    expect(Object.fromEntries(counts.map(group => [group.status, group._count]))).toEqual({
      published: 30,
      pending: 1,
    })
  })
})

describe('bookmarks and reports', () => {
  it('are one for each person', async () => {
    const opening = await castOpening(enterprise.id)
    const who = await castGraduate()
    const access = who.access(now)
    const one = { access, openingId: opening.id }
    await Promise.all([saveOpening(one), saveOpening(one), saveOpening(one)])
    expect((await listSavedOpenings(who.id, 1, now)).total).toBe(1)
    expect(await unsaveOpening(one)).toMatchObject({ value: { changed: true } })
    expect(await unsaveOpening(one)).toMatchObject({ value: { changed: false } })
    const input = { reason: 'fee', note: '' } as const
    expect((await reportOpening({ ...one, input })).ok).toBe(true)
    expect(await reportOpening({ ...one, input })).toMatchObject({ code: 'already-reported' })
  })
})

describe('the other tenant', () => {
  it('finds nothing by any command or query', async () => {
    const openingId = await drafted()
    const one = { access: other.access(now), openingId }
    const results = [
      await editOpening({ ...one, input: facts }),
      await submitOpening(one),
      await recallOpening(one),
      await pauseOpening(one),
      await resumeOpening(one),
      await closeOpening(one),
      await fillOpening(one),
      await archiveOpening(one),
      await copyOpening(one),
    ]
    for (const result of results) expect(result).toMatchObject({ ok: false, code: 'not-found' })
    expect(await openingOfEnterprise(other.access(now), openingId)).toBeNull()
    const list = await listEnterpriseOpenings({ access: other.access(now), status: null, page: 1 })
    expect(list.total).toBe(0)
    expect(await statusOf(openingId)).toBe('draft')
    const gone = '0196f5a0-0000-7000-8000-0000000000ff'
    expect(
      await closeOpeningByOffice({ access: office.access(now), openingId: gone, note: '无' }),
    ).toMatchObject({ code: 'not-found' })
  })
})
