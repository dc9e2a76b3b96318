import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import type { Access } from '~/modules/access/index.server'
import {
  answerInvitation,
  inviteTalent,
  talentForEnterprise,
  talentResume,
} from '~/modules/invitations/index.server'
import { db } from '~/platform/db.server'
import {
  attachResume,
  myLooks,
  myProfile,
  readResume,
  saveEducation,
  saveProfile,
  setVisibility,
} from './index.server'

await testDatabase()

const now = new Date('2026-11-22T08:00:00Z')
const PARAGRAPH = '<w:p><w:r><w:t>熟悉有限元分析与夹具设计</w:t></w:r></w:p>'
const DOCX = zipSync({
  '[Content_Types].xml': strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${PARAGRAPH}</w:body></w:document>`,
  ),
})

async function graduate(name: string): Promise<Access> {
  const user = await db().user.create({
    data: { name, email: `${crypto.randomUUID()}@demo.test`, kind: 'graduate' },
  })
  const talent = await db().talent.create({ data: { userId: user.id, name, phone: '13800000000' } })
  const actor: Access['actor'] = {
    userId: user.id,
    kind: 'graduate',
    name,
    email: user.email,
    locale: 'zh-CN',
    organisationId: null,
    organisation: null,
    talentId: talent.id,
    twoFactorEnabled: false,
  }
  return { actor, now, requestId: 'test', ip: '127.0.0.1', locale: 'zh-CN' }
}

async function enterprise(name: string): Promise<{ access: Access; openingId: string }> {
  const organisation = await db().organisation.create({
    data: { kind: 'enterprise', name, enterprise: { create: { name, status: 'approved' } } },
  })
  const user = await db().user.create({
    data: { name, email: `${crypto.randomUUID()}@demo.test`, kind: 'enterprise' },
  })
  const opening = await db().opening.create({
    data: { enterpriseId: organisation.id, title: '机械设计工程师', status: 'published', publishedAt: now },
  })
  const actor: Access['actor'] = {
    userId: user.id,
    kind: 'enterprise',
    name,
    email: user.email,
    locale: 'zh-CN',
    organisationId: organisation.id,
    organisation: { id: organisation.id, kind: 'enterprise', name, role: 'owner', status: 'active' },
    talentId: null,
    twoFactorEnabled: false,
  }
  return {
    access: { actor, now, requestId: 'test', ip: '127.0.0.1', locale: 'zh-CN' },
    openingId: opening.id,
  }
}

const PROFILE = {
  name: '林晓舟',
  phone: '13800000000',
  contactEmail: null,
  headline: '',
  summary: '',
  currentCity: '江门',
  wishedCities: ['江门'],
  wishedSalaryYuan: 8000,
  wishedTypes: ['full_time' as const],
  skills: ['SolidWorks', 'CAD', 'PLC'],
}

describe('a profile', () => {
  let me: Access
  beforeAll(async () => {
    me = await graduate('林晓舟')
  })

  it('derives school, major, degree and class from the highest education, and its completeness', async () => {
    await saveProfile(me, PROFILE)
    await saveEducation(me, {
      school: '五邑大学',
      majorName: '机械工程',
      degree: 'bachelor',
      startMonth: '2020-09',
      endMonth: '2024-06',
    })
    await saveEducation(me, {
      school: '华南理工大学',
      majorName: '机械工程',
      degree: 'master',
      startMonth: '2024-09',
      endMonth: '2027-06',
    })
    const profile = await myProfile(me)
    expect(profile).toMatchObject({ universityName: '华南理工大学', degree: 'master', graduatingClass: 2027 })
    expect(profile.completeness.missing).toEqual(['experience', 'resume', 'summary'])
    expect(profile.completeness.percent).toBe(65)
  })

  it('takes no education of somebody else', async () => {
    const other = await graduate('别人')
    const [mine] = (await myProfile(me)).educations
    const taken = await saveEducation(other, {
      id: mine!.id,
      school: '改',
      majorName: '改',
      degree: 'doctor',
      startMonth: undefined,
      endMonth: undefined,
    })
    expect(taken).toMatchObject({ ok: false, code: 'not-found' })
    expect((await myProfile(me)).educations[0]!.school).toBe('五邑大学')
  })

  it('keeps a résumé, reads its text and replaces it', async () => {
    const attached = await attachResume(me, { name: '简历.docx', bytes: DOCX })
    expect(attached.ok).toBe(true)
    if (!attached.ok) return
    await readResume(me.actor.talentId!, attached.value.fileId, now)
    const row = await db().talent.findUniqueOrThrow({ where: { id: me.actor.talentId! } })
    expect(row.resumeText).toContain('有限元分析')
    const again = await attachResume(me, { name: '新简历.docx', bytes: DOCX })
    expect(again.ok).toBe(true)
    expect((await myProfile(me)).resume?.name).toBe('新简历.docx')
    const old = await db().storedFile.findUniqueOrThrow({ where: { id: attached.value.fileId } })
    expect(old.deletedAt).not.toBeNull()
  })
})

describe('what an enterprise sees', () => {
  it('is nothing by default, the profile when open to all, contact only after an accepted invitation', async () => {
    const me = await graduate('陈知远')
    const { access, openingId } = await enterprise('岭芯测试装备')
    const talentId = me.actor.talentId!
    expect(await talentForEnterprise(access, talentId)).toBeNull()

    await setVisibility(me, 'all_verified')
    const before = await talentForEnterprise(access, talentId)
    expect(before?.profile.contact).toBeNull()
    expect(JSON.stringify(before)).not.toContain('13800000000')
    expect(await talentResume(access, talentId)).toBeNull()

    const invited = await inviteTalent(access, { talentId, openingId, reason: '专业对口，欢迎投递这个岗位' })
    expect(invited.ok).toBe(true)
    expect(await inviteTalent(access, { talentId, openingId, reason: '再邀请一次看看会怎样' })).toMatchObject(
      { code: 'already-invited' },
    )
    if (!invited.ok) return
    expect(await answerInvitation(me, invited.value.invitationId, 'accepted')).toMatchObject({ ok: true })
    expect(await answerInvitation(me, invited.value.invitationId, 'declined')).toMatchObject({
      code: 'no-longer-open',
    })

    const after = await talentForEnterprise(access, talentId)
    expect(after?.profile.contact?.phone).toBe('13800000000')
    const looks = await myLooks(me)
    expect(looks.map(look => look.kind)).toEqual(['contact', 'profile'])
    expect(looks[0]!.organisation).toBe('岭芯测试装备')
  })

  it('is not answered by somebody the invitation was not sent to', async () => {
    const me = await graduate('甲')
    const other = await graduate('乙')
    await setVisibility(me, 'all_verified')
    const { access, openingId } = await enterprise('另一家测试企业')
    const invited = await inviteTalent(access, {
      talentId: me.actor.talentId!,
      openingId,
      reason: '专业对口，欢迎投递这个岗位',
    })
    if (!invited.ok) throw new Error(invited.code)
    expect(await answerInvitation(other, invited.value.invitationId, 'accepted')).toMatchObject({
      code: 'not-found',
    })
  })
})
