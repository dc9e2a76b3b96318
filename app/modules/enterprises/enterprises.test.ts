import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { ok } from '~/kernel/result'
import type { Access } from '~/modules/access/index.server'
import { db } from '~/platform/db.server'
import { romanise } from '~/platform/pinyin.server'
import { transaction } from '~/platform/transaction.server'
import { decideEnterprise } from './decide-enterprise.server'
import { enterpriseSchema } from './enterprise.schema'
import { insertEnterprise } from './enterprises.store.server'
import { ensureEnterprises, upsertEnterprises } from './import-enterprises.server'
import { listEnterprises, listEnterprisesForOffice } from './list-enterprises.server'
import { enterpriseForOffice, ownEnterprise, publicEnterprise } from './read-enterprise.server'
import { saveEnterprise } from './save-enterprise.server'
import { storeReplyTimes } from './store-reply-times.server'

await testDatabase()

const now = new Date('2026-11-22T02:00:00Z')
const CODE = '91440703MA4UJ1234D'
const office = { actor: { userId: null, kind: 'office' }, now }

function accessOf(organisationId: string): Access {
  return {
    actor: {
      userId: '01900000-0000-7000-8000-000000000001',
      kind: 'enterprise',
      name: '周敏',
      email: 'zhou@lingxin.test',
      locale: 'zh-CN',
      organisationId,
      organisation: { id: organisationId, kind: 'enterprise', name: '岭芯', role: 'owner', status: 'active' },
      talentId: null,
      twoFactorEnabled: false,
    },
    now,
    requestId: 'r1',
    ip: '127.0.0.1',
    locale: 'zh-CN',
  }
}

const png = {
  name: '营业执照.png',
  bytes: Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.from('IHDR....IEND'),
  ]),
}

async function register(name: string, creditCode: string): Promise<string> {
  const data = { name, creditCode, status: 'pending' as const, statusAt: now, ...romanise(name) }
  return (await transaction(async tx => ok(await insertEnterprise(tx, data)))).value
}

const form = (changes: Record<string, string> = {}) =>
  enterpriseSchema.parse({
    name: '岭芯智能装备有限公司',
    creditCode: '',
    city: '江门',
    cluster: 'equipment',
    contactName: '周敏',
    contactPhone: '0750-3100000',
    ...changes,
  })

describe('the review of an enterprise', () => {
  it('goes from registration through return and mending to approval, each step once, with audit and event', async () => {
    const id = await register('岭芯智能装备有限公司', CODE)
    const access = accessOf(id)
    expect((await ownEnterprise(access))?.status).toBe('pending')
    expect(
      await decideEnterprise({ access: office, enterpriseId: id, input: { move: 'return', note: '' } }),
    ).toMatchObject({ code: 'note-required' })
    expect(
      (
        await decideEnterprise({
          access: office,
          enterpriseId: id,
          input: { move: 'return', note: '请上传营业执照' },
        })
      ).ok,
    ).toBe(true)
    expect((await ownEnterprise(access))?.statusNote).toBe('请上传营业执照')
    const early = await saveEnterprise({
      access,
      input: form({ creditCode: '' }),
      licence: null,
      submit: true,
    })
    expect(early).toMatchObject({
      ok: false,
      code: 'incomplete',
      facts: { missing: ['creditCode', 'licence'] },
    })
    expect((await ownEnterprise(access))?.creditCode).toBe(CODE)
    const mended = await saveEnterprise({
      access,
      input: form({ creditCode: '91440703MA4WA12342' }),
      licence: png,
      submit: true,
    })
    expect(mended.ok).toBe(true)
    expect((await ownEnterprise(access))?.status).toBe('pending')
    expect(
      (await decideEnterprise({ access: office, enterpriseId: id, input: { move: 'approve', note: '' } })).ok,
    ).toBe(true)
    expect(
      await decideEnterprise({ access: office, enterpriseId: id, input: { move: 'approve', note: '' } }),
    ).toMatchObject({ code: 'not-now' })
    const found = await enterpriseForOffice(id)
    expect(found?.decisions.map(decision => decision.toStatus)).toEqual(['approved', 'pending', 'returned'])
    expect(await db().domainEvent.count({ where: { name: 'enterprise.decided' } })).toBe(2)
    expect(await db().auditEntry.count({ where: { action: 'enterprise.decided', subjectId: id } })).toBe(2)
  })

  it('begins again when an approved enterprise changes its name, and not when it changes its address', async () => {
    const id = await register('江澜新能源材料有限公司', '91440703MA5ABCDE1H')
    const access = accessOf(id)
    await decideEnterprise({ access: office, enterpriseId: id, input: { move: 'approve', note: '' } })
    const same = { name: '江澜新能源材料有限公司', creditCode: '91440703MA5ABCDE1H' }
    const { creditCode } = (await ownEnterprise(access))!
    const input = { ...form({ name: same.name, address: '杜阮镇 1 号' }), creditCode: creditCode! }
    expect(await saveEnterprise({ access, input, licence: null, submit: false })).toMatchObject({
      value: { rechecked: false },
    })
    expect((await ownEnterprise(access))?.status).toBe('approved')
    const renamed = { ...input, name: '江澜材料科技有限公司' }
    expect(await saveEnterprise({ access, input: renamed, licence: null, submit: false })).toMatchObject({
      value: { rechecked: true },
    })
    expect((await ownEnterprise(access))?.status).toBe('pending')
    expect((await db().organisation.findUnique({ where: { id } }))?.name).toBe('江澜材料科技有限公司')
  })

  it('is decided once by two officers at the same time', async () => {
    const id = await register('远桥精密制造有限公司', '91440703MA6ABCDE2T')
    const results = await Promise.all(
      [1, 2, 3].map(() =>
        decideEnterprise({ access: office, enterpriseId: id, input: { move: 'approve', note: '' } }),
      ),
    )
    expect(results.filter(result => result.ok)).toHaveLength(1)
  })
})

describe('the profile of an enterprise', () => {
  it('cannot take the name of another', async () => {
    const access = accessOf(await register('甲一电子有限公司', '91440703MA7ABCDE34'))
    const input = { ...form({ name: '远桥精密制造有限公司' }), creditCode: '' }
    expect(await saveEnterprise({ access, input, licence: null, submit: false })).toMatchObject({
      code: 'name-taken',
    })
  })

  it('is only ever that of the organisation somebody acts for', async () => {
    const access = accessOf('01900000-0000-7000-8000-00000000dead')
    expect(await ownEnterprise(access)).toBeNull()
    expect(await saveEnterprise({ access, input: form(), licence: null, submit: false })).toMatchObject({
      code: 'not-found',
    })
  })

  it('refuses a licence that is not what it says', async () => {
    const access = accessOf(await register('乙二电子有限公司', '91440703MA8ABCDE4D'))
    const fake = { name: 'licence.pdf', bytes: Buffer.from('<html>') }
    const input = form({ name: '乙二电子有限公司' })
    expect(await saveEnterprise({ access, input, licence: fake, submit: false })).toMatchObject({
      code: 'file-kind',
    })
  })

  it('shows visitors neither contact nor licence nor credit code, and nothing of a suspended one', async () => {
    const id = await register('丙三食品有限公司', '91440703MA9ABCDE5N')
    const shown = await publicEnterprise(id)
    expect(shown).toMatchObject({ name: '丙三食品有限公司', verified: false, replyHours: null })
    expect(Object.keys(shown!)).not.toEqual(expect.arrayContaining(['contactPhone']))
    expect(JSON.stringify(shown)).not.toContain('91440703')
    await decideEnterprise({ access: office, enterpriseId: id, input: { move: 'suspend', note: '证照过期' } })
    expect(await publicEnterprise(id)).toBeNull()
    expect(await publicEnterprise('not-an-id')).toBeNull()
  })
})

describe('an import of enterprises', () => {
  const rows = [
    { externalId: 'e-1', name: '海帆照明有限公司', city: '江门', size: '100-499' },
    { externalId: 'e-2', name: '侨味食品有限公司', creditCode: '91440703MABABCDE66', city: '江门' },
  ]
  const run = async (given: Parameters<typeof upsertEnterprises>[1], options = {}) =>
    (await transaction(async tx => ok(await upsertEnterprises(tx, given, options)))).value

  it('creates once and changes what differs', async () => {
    expect((await run(rows)).created).toHaveLength(2)
    expect(await run(rows)).toEqual({ created: [], updated: [], conflicts: [] })
    const moved = await run([{ ...rows[0]!, city: '佛山' }, rows[1]!])
    expect(moved.updated).toHaveLength(1)
    expect(moved.created).toEqual([])
  })

  it('keeps what a row leaves empty and finds an enterprise by any of its three keys', async () => {
    expect((await run([{ externalId: 'e-1', name: '海帆照明有限公司' }])).updated).toEqual([])
    const renamed = await run([{ name: '侨味健康食品有限公司', creditCode: '91440703MABABCDE66' }])
    expect(renamed.updated).toHaveLength(1)
    expect(await db().enterprise.count({ where: { name: { startsWith: '侨味' } } })).toBe(1)
  })

  it('names rows that would take the name of another', async () => {
    const clash = await run([{ externalId: 'e-1', name: '侨味健康食品有限公司' }])
    expect(clash.conflicts).toEqual([{ index: 0, column: 'name' }])
  })

  it('creates unknown companies of openings as unverified, known ones are found', async () => {
    const ids = await transaction(async tx =>
      ok(await ensureEnterprises(tx, ['海帆照明有限公司', '全新公司', '全新公司'])),
    )
    expect(ids.value.size).toBe(2)
    const created = await db().enterprise.findUnique({ where: { id: ids.value.get('全新公司') } })
    expect(created).toMatchObject({ status: 'unverified', pinyin: 'quanxingongsi' })
  })
})

describe('the lists', () => {
  it('show visitors approved enterprises only, found by name, pinyin and initials', async () => {
    const all = await listEnterprises({}, 1)
    const states = await db().enterprise.findMany({ where: { id: { in: all.items.map(item => item.id) } } })
    expect(states.every(row => row.status === 'approved')).toBe(true)
    expect(JSON.stringify(all.items)).not.toMatch(/creditCode|91440703|Licence|contact/)
    for (const q of ['远桥', 'yuanqiao', 'yqjm', '精密']) {
      expect((await listEnterprises({ q }, 1)).items.map(item => item.name)).toEqual(['远桥精密制造有限公司'])
    }
    expect(all.facets.city.length + all.facets.cluster.length).toBeGreaterThan(0)
  })

  it('show the office every state with its count', async () => {
    const pending = await listEnterprisesForOffice({ status: 'pending' }, 1)
    expect(pending.items.length).toBe(pending.counts.find(row => row.status === 'pending')?.count)
  })

  it('publish a reply time from five answers on, and forget it when the answers are too old', async () => {
    const [first] = (await listEnterprises({ q: '远桥' }, 1)).items
    await storeReplyTimes([{ enterpriseId: first!.id, medianHours: 26, sample: 5 }])
    expect((await listEnterprises({ q: '远桥' }, 1)).items[0]?.replyHours).toBe(26)
    expect(await storeReplyTimes([])).toBe(1)
    expect((await listEnterprises({ q: '远桥' }, 1)).items[0]?.replyHours).toBeNull()
  })
})
