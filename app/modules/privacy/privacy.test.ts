import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { castEnterprise, castGraduate, castOffice, castOpening } from '#tests/support/cast'
import { castBatch, castUnits, inventedIdentity } from '#tests/support/cast-apartments'
import { testDatabase } from '#tests/support/database'
import { tablesHolding } from '#tests/support/whole-database'
import { dateColumn, type LocalDate } from '~/kernel/local-date'
import { db } from '~/platform/db.server'
import { storage } from '~/platform/storage.server'
import { revealIdentity, submitHousing } from '../allocations/index.server'
import { submitApplication } from '../applications/index.server'
import { attachResume, profileForEnterprise, setVisibility } from '../talents/index.server'
import { copyPerson } from './copy-person.server'
import { erasePerson } from './erase-person.server'
import { expireData } from './expire-data.server'
import { answerCorrection, askCorrection, changeConsent } from './index.server'
import { readReceipt } from './my-data.server'
import { personByEmail, personById } from './person.store.server'

process.env.STORAGE_URL = `file:${mkdtempSync(path.join(tmpdir(), 'privacy-'))}`
const { url } = await testDatabase()
const NOW = new Date('2026-11-05T02:00:00Z')
const system = { actor: { userId: null, kind: 'system' }, now: NOW }
const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n')

let made = 0

/** A graduate with a name, number and address found nowhere else, who applied for an opening and an apartment. */
async function castMarked() {
  const mark = `${Date.now()}${++made}`
  const graduate = await castGraduate({ phone: `139${mark}`.slice(0, 20), visibility: 'all_verified' })
  const name = `印记${mark}`
  const email = `mark${mark}@cast.test`
  await db().user.update({ where: { id: graduate.userId }, data: { name, email } })
  await db().talent.update({ where: { id: graduate.id }, data: { name, summary: `自述${mark}` } })
  const access = graduate.access(NOW)
  const enterprise = await castEnterprise()
  const opening = await castOpening(enterprise.id)
  await attachResume(access, { name: `${name}.pdf`, bytes: pdf })
  const applied = await submitApplication({
    access,
    openingId: opening.id,
    input: { message: `附言${mark}` },
  })
  const { unitIds } = await castUnits(1)
  const batch = await castBatch(unitIds)
  const identity = inventedIdentity()
  const housed = await submitHousing(access, batch.id, {
    input: {
      identity,
      employer: `单位${mark}`,
      insuranceMonths: 6,
      ownsHome: false,
      members: [],
      undertaking: 'on',
    },
    papers: [{ kind: 'contract', upload: { name: `${name}合同.pdf`, bytes: pdf } }],
    undertaking: '属实',
  })
  if (!applied.ok || !housed.ok) throw new Error('not cast')
  await db().inboxItem.create({
    data: {
      key: mark,
      userId: enterprise.userId,
      kind: 'application-received',
      params: { talent: name, opening: '岗位' },
      link: `/enterprise/applications/${applied.value.applicationId}`,
    },
  })
  const { applicationId } = housed.value
  return { ...graduate, mark, email, identity, enterprise, batch, applicationId, access }
}

const person = async (email: string) => {
  const found = await personByEmail(email)
  if (!found) throw new Error('nobody')
  return found
}

describe('the copy', () => {
  it('holds everything: profile, applications, apartment with the identity number, files, messages', async () => {
    const { mark, email, identity } = await castMarked()
    const copy = await copyPerson(system, await person(email))
    const text = JSON.stringify(copy)
    for (const part of [
      `印记${mark}`,
      `自述${mark}`,
      `附言${mark}`,
      `单位${mark}`,
      `139${mark}`,
      email,
      identity,
    ]) {
      expect(text).toContain(part)
    }
    expect(copy.held.files).toHaveLength(2)
    expect(copy.held.applications).toHaveLength(1)
    expect(text).not.toContain('identitySealed')
    expect(await db().auditEntry.count({ where: { action: 'privacy.copied' } })).toBeGreaterThan(0)
  })
})

describe('queue, events and log', () => {
  it('hold neither telephone, identity number nor address of anybody', async () => {
    const { mark, email, identity } = await castMarked()
    for (const part of [`139${mark}`, identity, email, `自述${mark}`]) {
      const tables = await tablesHolding(url, part)
      const open = tables.filter(name => /pgboss|domain_event|audit_entry|rate_bucket|search_/.test(name))
      expect(open, part).toEqual([])
    }
    expect(await tablesHolding(url, identity)).toEqual([])
  })
})

describe('erasure', () => {
  it('leaves no trace in any table, no file and a note for the index; the receipt says what', async () => {
    const { mark, email, userId, id } = await castMarked()
    const keys = (await db().storedFile.findMany({ where: { ownerUserId: userId } })).map(file => file.key)
    const erased = await erasePerson(system, await person(email))
    if (!erased.ok) throw new Error(erased.code)
    expect(await tablesHolding(url, mark)).toEqual([])
    for (const key of keys) await expect(storage().read(key)).rejects.toThrow()
    expect(await db().talent.findUnique({ where: { id } })).toBeNull()
    expect(await db().searchDirty.count({ where: { index: 'talents', documentId: id } })).toBe(1)
    const receipt = await readReceipt(erased.value.code)
    expect(receipt).toMatchObject({ kind: 'erasure', files: 2, documents: 1 })
    expect(receipt?.filesAt).not.toBeNull()
    expect(receipt?.lines.find(line => line.key === 'applications')?.removed).toBe(1)
    expect(receipt?.lines.find(line => line.key === 'told')?.removed).toBe(1)
    expect(JSON.stringify(receipt)).not.toContain(mark)
  })

  it('makes the address unknown, and a second time there is nobody', async () => {
    const { email, userId } = await castMarked()
    await erasePerson(system, await person(email))
    expect(await personByEmail(email)).toBeNull()
    expect(await personById(userId)).toBeNull()
    expect(await db().account.count({ where: { userId } })).toBe(0)
  })

  it('keeps an ended lease with its tenant until its day, and is refused while one runs', async () => {
    const { id, userId, email, identity } = await castMarked()
    const { unitIds } = await castUnits(1)
    const lease = await db().lease.create({
      data: {
        number: `ZL${userId}`,
        unitId: unitIds[0]!,
        talentId: id,
        status: 'active',
        statusAt: NOW,
        startsOn: dateColumn('2026-01-01' as LocalDate),
        endsOn: dateColumn('2026-10-31' as LocalDate),
        rentFen: 1,
        depositFen: 1,
        createdAt: NOW,
      },
    })
    expect(await erasePerson(system, await person(email))).toMatchObject({ ok: false, code: 'lease-running' })
    await db().lease.update({ where: { id: lease.id }, data: { status: 'expired' } })
    const erased = await erasePerson(system, await person(email))
    if (!erased.ok) throw new Error(erased.code)
    const line = (await readReceipt(erased.value.code))?.lines.find(one => one.key === 'leases')
    expect(line?.kept).toEqual([{ count: 1, why: 'lease', until: '2036-11-07' }])
    const [tenant] = await db().leaseTenant.findMany({ where: { leaseId: lease.id } })
    expect(tenant).toMatchObject({ relation: 'self' })
    expect(tenant?.identityMasked.slice(-2)).toBe(identity.slice(-2))
    await expireData(new Date('2036-12-01T00:00:00Z'))
    expect(await db().leaseTenant.count({ where: { leaseId: lease.id } })).toBe(0)
  })
})

describe('consent', () => {
  it('withdrawn from disclosure hides the contact from an enterprise at once, and given again shows it', async () => {
    const { access, enterprise, id } = await castMarked()
    const seen = () => profileForEnterprise(enterprise.access(NOW), id, { applied: true, accepted: false })
    expect((await seen())?.contact).not.toBeNull()
    await changeConsent(access, 'disclosure', false)
    expect((await seen())?.contact).toBeNull()
    const opening = await castOpening(enterprise.id)
    const again = await submitApplication({ access, openingId: opening.id, input: { message: '' } })
    expect(again).toMatchObject({ ok: false, code: 'consent-withdrawn' })
    await changeConsent(access, 'disclosure', true)
    expect((await seen())?.contact).not.toBeNull()
  })

  it('withdrawn from matching hides the profile, which cannot be shown before agreeing again', async () => {
    const { access, id } = await castMarked()
    await changeConsent(access, 'matching', false)
    expect((await db().talent.findUnique({ where: { id } }))?.visibility).toBe('hidden')
    expect(await setVisibility(access, 'all_verified')).toMatchObject({
      ok: false,
      code: 'consent-withdrawn',
    })
    await changeConsent(access, 'matching', true)
    expect(await setVisibility(access, 'all_verified')).toMatchObject({ ok: true })
  })

  it('withdrawn for sensitive data closes identity numbers to the office', async () => {
    const { access, applicationId } = await castMarked()
    const office = await castOffice()
    const member = await db().householdMember.findFirstOrThrow({ where: { applicationId } })
    expect(await revealIdentity(office.access(NOW), member.id, '核对')).toMatchObject({ ok: true })
    await changeConsent(access, 'sensitive', false)
    const refused = await revealIdentity(office.access(NOW), member.id, '核对')
    expect(refused).toMatchObject({ ok: false, code: 'consent-withdrawn' })
  })
})

describe('retention', () => {
  it('removes identity numbers and papers so many days after the end, not before, with a receipt', async () => {
    const { applicationId, batch, userId } = await castMarked()
    await db().allocationBatch.update({
      where: { id: batch.id },
      data: { status: 'cancelled', statusAt: NOW },
    })
    const sealed = () => db().householdMember.findFirstOrThrow({ where: { applicationId } })
    await expireData(new Date('2027-05-03T00:00:00Z'))
    expect((await sealed()).identitySealed).not.toBe('')
    const code = await expireData(new Date('2027-05-06T00:00:00Z'))
    expect(await sealed()).toMatchObject({ identitySealed: '', identityKey: '' })
    expect(await db().housingPaper.count({ where: { applicationId } })).toBe(0)
    expect(await db().storedFile.count({ where: { ownerUserId: userId, purpose: 'paper' } })).toBe(0)
    const receipt = await readReceipt(code ?? '')
    expect(receipt?.kind).toBe('retention')
    expect(receipt?.lines.find(line => line.key === 'housing')?.removed).toBeGreaterThan(0)
    expect(await expireData(new Date('2027-05-06T00:00:00Z'))).toBeNull()
  })
})

describe('corrections', () => {
  it('are answered once, and five may wait', async () => {
    const { access } = await castMarked()
    const office = await castOffice()
    const input = { subject: '姓名', says: '应为另一个字' }
    const first = await askCorrection(access, input)
    if (!first.ok) throw new Error(first.code)
    for (let count = 1; count < 5; count++) await askCorrection(access, input)
    expect(await askCorrection(access, input)).toMatchObject({ code: 'too-many' })
    const answer = { outcome: 'done' as const, answer: '已改' }
    const { correctionId } = first.value
    expect(await answerCorrection(office.access(NOW), correctionId, answer)).toMatchObject({ ok: true })
    expect(await answerCorrection(office.access(NOW), correctionId, answer)).toMatchObject({ ok: false })
  })
})
