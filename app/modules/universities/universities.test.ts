import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { ok } from '~/kernel/result'
import type { Access } from '~/modules/access/index.server'
import { decrypt } from '~/platform/crypto.server'
import { db } from '~/platform/db.server'
import { transaction } from '~/platform/transaction.server'
import { upsertMajors } from '../majors/index.server'
import { claimEntry, maskedName, openClaim } from './claim-entry.server'
import { removeSupply, saveSupply, upsertSupply } from './edit-supply.server'
import { inviteGraduates } from './invite-graduates.server'
import { listRoster, upsertRoster } from './list-roster.server'
import { listUniversities, searchUniversities } from './list-universities.server'
import { sumByMajor, supplyTable } from './read-supply.server'
import { ownUniversity } from './read-university.server'
import { saveUniversity, setParticipation } from './save-university.server'
import { rosterInvited } from './university.events'
import { upsertUniversities } from './upsert-universities.server'

await testDatabase()

const now = new Date('2026-11-22T02:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const ids: Record<string, string> = {}

function universityAccess(id: string, at = now): Access {
  return {
    actor: {
      userId: ids.office!,
      kind: 'university',
      name: '李老师',
      email: 'li@wyu.test',
      locale: 'zh-CN',
      organisationId: id,
      organisation: { id, kind: 'university', name: '五邑大学', role: 'owner', status: 'active' },
      talentId: null,
      twoFactorEnabled: false,
    },
    now: at,
    requestId: 'r',
    ip: '127.0.0.1',
    locale: 'zh-CN',
  }
}

function graduateAccess(userId: string, at = now): Access {
  const access = universityAccess(ids.wyu!, at)
  return {
    ...access,
    actor: {
      ...access.actor,
      userId,
      kind: 'graduate',
      name: '陈晓',
      organisationId: null,
      organisation: null,
    },
  }
}

const list = [
  { code: '4144011349', name: '五邑大学', province: '广东省', city: '江门市', level: '本科' },
  { code: '4144010559', name: '暨南大学', province: '广东省', city: '广州市', level: '本科', is211: true },
  {
    code: '4161010698',
    name: '西安交通大学',
    province: '陕西省',
    city: '西安市',
    level: '本科',
    is985: true,
    is211: true,
  },
]

const person = (externalId: string, name: string, email: string | null) => ({
  externalId,
  name,
  majorCode: '080902',
  majorName: '软件工程',
  degree: 'bachelor' as const,
  graduatingClass: 2027,
  email,
  phone: null,
  skills: ['Java'],
  wishedCities: ['江门'],
  wishedSalaryFen: 800_000,
})

async function newUser(email: string): Promise<string> {
  return (await db().user.create({ data: { name: '某人', email, kind: 'graduate' } })).id
}

beforeAll(async () => {
  ids.office = await newUser('office@x.test')
  await upsertMajors([
    { code: '080902', name: '软件工程', majorClass: '计算机类', discipline: '工学' },
    { code: '080201', name: '机械工程', majorClass: '机械类', discipline: '工学' },
  ])
})

describe('the registry of universities', () => {
  it('comes in once, changes what differs, and keeps what a university says of itself', async () => {
    expect((await upsertUniversities(list)).created).toHaveLength(3)
    expect(await upsertUniversities(list)).toEqual({ created: [], updated: [] })
    for (const row of await db().university.findMany()) ids[row.pinyin] = row.id
    ids.wyu = ids.wuyidaxue!
    ids.jnu = ids.jinandaxue!
    await saveUniversity({
      access: universityAccess(ids.wyu),
      input: { nameEn: 'Wuyi University', website: '', introduction: '侨乡' },
    })
    const changed = await upsertUniversities([{ ...list[0]!, city: '江门' }])
    expect(changed.updated).toEqual([ids.wyu])
    expect(await ownUniversity(universityAccess(ids.wyu))).toMatchObject({
      city: '江门',
      nameEn: 'Wuyi University',
    })
  })

  it('mends names that a list has broken into two lines', async () => {
    const broken = { code: '4111012564', name: '北京北大方正软件职业技术\n学院' }
    const { created } = await upsertUniversities([broken])
    expect((await db().university.findUnique({ where: { id: created[0] } }))?.name).toBe(
      '北京北大方正软件职业技术学院',
    )
    await db().organisation.delete({ where: { id: created[0] } })
  })

  it('is searched by name, pinyin, initials; the schools of the programme stand first', async () => {
    for (const q of ['西安', 'xianjiaotong', 'xajt']) {
      expect((await searchUniversities(q)).map(row => row.name)).toEqual(['西安交通大学'])
    }
    await setParticipation({
      access: { actor: { userId: null, kind: 'office' }, now },
      universityId: ids.wyu!,
      participates: true,
    })
    const page = await listUniversities({}, { page: 1, graduatingClass: 2027 })
    expect(page.items[0]?.name).toBe('五邑大学')
    expect(page).toMatchObject({ total: 3, participating: 1, all: 3 })
    expect(page.facets.province).toEqual([
      { value: '广东省', count: 2 },
      { value: '陕西省', count: 1 },
    ])
    expect((await listUniversities({ honours: '985' }, { page: 1, graduatingClass: 2027 })).total).toBe(1)
  })
})

describe('the supply of a university', () => {
  const line = {
    college: '智能制造学部',
    majorCode: '080902',
    degree: 'bachelor' as const,
    graduatingClass: 2027,
  }

  it('replaces the number of the same college, major, degree and class', async () => {
    const access = universityAccess(ids.wyu!)
    await saveSupply({ access, input: { ...line, count: 120 } })
    await saveSupply({ access, input: { ...line, count: 130 } })
    await saveSupply({ access, input: { ...line, majorCode: '080201', count: 200 } })
    const table = await supplyTable(ids.wyu!, 2027)
    expect(sumByMajor(table)).toEqual([
      { majorCode: '080201', majorName: '机械工程', count: 200 },
      { majorCode: '080902', majorName: '软件工程', count: 130 },
    ])
  })

  it('takes only majors of the catalogue, and imports are idempotent', async () => {
    const access = universityAccess(ids.wyu!)
    expect(await saveSupply({ access, input: { ...line, majorCode: '999999', count: 1 } })).toMatchObject({
      code: 'major-unknown',
    })
    const run = () =>
      transaction(async tx =>
        ok(
          await upsertSupply(tx, ids.jnu!, [
            { ...line, count: 5 },
            { ...line, count: 6 },
          ]),
        ),
      )
    expect((await run()).value).toEqual({ created: 1, updated: 0 })
    expect((await run()).value).toEqual({ created: 0, updated: 0 })
  })

  it('is out of reach for another university', async () => {
    const [row] = await supplyTable(ids.jnu!)
    expect(await removeSupply({ access: universityAccess(ids.wyu!), supplyId: row!.id })).toMatchObject({
      code: 'not-found',
    })
    expect(await supplyTable(ids.jnu!)).toHaveLength(1)
    expect((await removeSupply({ access: universityAccess(ids.jnu!), supplyId: row!.id })).ok).toBe(true)
  })
})

describe('a roster', () => {
  const rows = [
    person('2023001', '陈晓', 'chen@stu.test'),
    person('2023002', '欧阳修华', null),
    person('2023003', '李明', 'li@stu.test'),
  ]

  async function invite(filter = {}, at = now) {
    const result = await inviteGraduates({ access: universityAccess(ids.wyu!, at), filter })
    const event = await db().domainEvent.findFirst({
      where: { name: 'roster.invited' },
      orderBy: { seq: 'desc' },
    })
    const { invitations } = rosterInvited.payload.parse(event?.payload)
    return {
      result,
      tokens: new Map(invitations.map(i => [i.entryId, decrypt('account-mail', i.sealedToken)])),
    }
  }

  async function entryId(name: string): Promise<string> {
    return (await db().rosterEntry.findFirstOrThrow({ where: { name } })).id
  }

  it('is imported once and read by its own university alone', async () => {
    const run = () => transaction(async tx => ok(await upsertRoster(tx, ids.wyu!, rows)))
    expect((await run()).value).toEqual({ created: 3, updated: 0 })
    expect((await run()).value).toEqual({ created: 0, updated: 0 })
    expect((await listRoster(universityAccess(ids.wyu!), {}, 1))?.total).toBe(3)
    expect((await listRoster(universityAccess(ids.jnu!), {}, 1))?.total).toBe(0)
    expect((await listRoster(universityAccess(ids.wyu!), { q: '李明' }, 1))?.items).toHaveLength(1)
  })

  it('invites those with an address, nobody twice within a day, and nobody of another university', async () => {
    expect(
      await inviteGraduates({ access: universityAccess(ids.jnu!), filter: { ids: [await entryId('陈晓')] } }),
    ).toMatchObject({ code: 'nobody' })
    const { result, tokens } = await invite()
    expect(result).toMatchObject({ value: { invited: 2 } })
    expect(tokens.size).toBe(2)
    const stored = JSON.stringify(
      await db().domainEvent.findMany({ where: { name: 'roster.invited' } }),
      (_k, v) => (typeof v === 'bigint' ? String(v) : v),
    )
    for (const token of tokens.values()) expect(stored).not.toContain(token)
    expect(await inviteGraduates({ access: universityAccess(ids.wyu!, later(1)), filter: {} })).toMatchObject(
      { code: 'nobody' },
    )
  })

  it('is claimed once, by a graduate, with the facts filled in', async () => {
    const { tokens } = await invite({}, later(25))
    const token = tokens.get(await entryId('陈晓'))!
    expect(await openClaim(token, later(26))).toMatchObject({
      state: 'open',
      name: '陈*',
      university: '五邑大学',
    })
    expect(await claimEntry({ access: universityAccess(ids.wyu!), token })).toMatchObject({
      code: 'not-a-graduate',
    })
    const users = await Promise.all(['a@x.test', 'b@x.test', 'c@x.test'].map(newUser))
    const results = await Promise.all(
      users.map(user => claimEntry({ access: graduateAccess(user, later(26)), token })),
    )
    expect(results.filter(result => result.ok)).toHaveLength(1)
    const entry = await db().rosterEntry.findFirstOrThrow({
      where: { name: '陈晓' },
      include: { talent: true },
    })
    expect(entry.talent).toMatchObject({
      universityName: '五邑大学',
      majorCode: '080902',
      graduatingClass: 2027,
    })
    expect(await db().domainEvent.count({ where: { name: 'roster.claimed' } })).toBe(1)
  })

  it('is not claimed after fourteen days, nor twice by one talent', async () => {
    const { tokens } = await invite({}, later(60))
    const token = tokens.get(await entryId('李明'))!
    const user = await newUser('d@x.test')
    expect(await claimEntry({ access: graduateAccess(user, later(60 + 14 * 24 + 1)), token })).toMatchObject({
      code: 'expired',
    })
    const claimed = await db().rosterEntry.findFirstOrThrow({
      where: { name: '陈晓' },
      include: { talent: true },
    })
    const again = await claimEntry({ access: graduateAccess(claimed.talent!.userId, later(61)), token })
    expect(again).toMatchObject({ code: 'already-linked' })
    expect(await claimEntry({ access: graduateAccess(user, later(61)), token })).toMatchObject({ ok: true })
    expect(await openClaim('no-such-token', now)).toEqual({ state: 'unknown' })
  })

  it('shows no whole name before somebody has claimed it', () => {
    expect(['陈晓', '欧阳修华', '李'].map(maskedName)).toEqual(['陈*', '欧**华', '李'])
  })
})
