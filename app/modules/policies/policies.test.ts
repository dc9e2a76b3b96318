import { describe, expect, it } from 'vitest'
import { castOffice } from '#tests/support/cast'
import { testDatabase } from '#tests/support/database'
import { policySchema } from './index'
import { listPolicies, movePolicy, openPolicyFile, publicPolicy, savePolicy } from './index.server'

await testDatabase()
const NOW = new Date('2026-11-23T02:00:00Z')
const office = await castOffice()
const access = office.access(NOW)

async function write(title: string, more: Record<string, string> = {}) {
  const input = policySchema.parse({ kind: 'policy', title, body: '第一条', tags: '住房，补贴', ...more })
  const saved = await savePolicy(access, null, input)
  if (!saved.ok) throw new Error(saved.code)
  return saved.value.policyId
}
const every = { q: '', kind: null, tag: '' }

describe('a policy', () => {
  it('is nobody’s business while it is a draft', async () => {
    const id = await write('草稿办法')
    expect(await publicPolicy(id)).toBeNull()
    expect((await listPolicies(every, 1)).total).toBe(0)
  })

  it('is public from its publication, and keeps nothing but its reason once withdrawn', async () => {
    const id = await write('租房补贴办法', { effectiveOn: '2026-12-01' })
    expect((await movePolicy(access, id, { to: 'published' })).ok).toBe(true)
    expect(await publicPolicy(id)).toMatchObject({ body: '第一条', effectiveOn: '2026-12-01' })
    expect((await listPolicies({ ...every, tag: '补贴', q: '租房' }, 1)).items.map(one => one.id)).toEqual([
      id,
    ])
    expect((await movePolicy(access, id, { to: 'withdrawn', reason: '另有新办法' })).ok).toBe(true)
    expect(await publicPolicy(id)).toMatchObject({ body: '', files: [], withdrawReason: '另有新办法' })
    expect(await movePolicy(access, id, { to: 'withdrawn', reason: '再撤' })).toMatchObject({
      ok: false,
      code: 'wrong-state',
    })
  })

  it('has tags in whatever way they are parted, each once and not too many', () => {
    const tagsOf = (tags: string) =>
      policySchema.safeParse({ kind: 'policy', title: '办法', body: '文', tags }).data?.tags
    expect(tagsOf('住房，补贴、 住房；人才')).toEqual(['住房', '补贴', '人才'])
    expect(tagsOf('一 二 三 四 五 六 七 八 九')).toBeUndefined()
  })

  it('refuses a day that is none and a text that is nothing', () => {
    const wrong = policySchema.safeParse({ kind: 'policy', title: ' ', body: '​', effectiveOn: '2026-02-30' })
    expect(wrong.error?.issues.map(issue => issue.path[0]).sort()).toEqual(['body', 'effectiveOn', 'title'])
  })

  it('gives no file to ids that are none', async () => {
    expect(await openPolicyFile('x', "'", { office: true })).toBeNull()
  })
})
