import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { industryGroups, industryName } from './list-industries.server'
import { upsertIndustries } from './upsert-industries.server'

await testDatabase()

const rows = [
  { code: 'C', name: '制造业', level: '门类', parent: '', section: 'C' },
  { code: 'C38', name: '电气机械和器材制造业', level: '大类', parent: 'C', section: 'C' },
  { code: 'C385', name: '家用电力器具制造', level: '中类', parent: 'C38', section: 'C' },
]

test('industries come in once and are offered by section', async () => {
  expect(await upsertIndustries(rows)).toEqual({ created: 3, updated: 0 })
  expect(await upsertIndustries(rows)).toEqual({ created: 0, updated: 0 })
  expect(await industryGroups()).toEqual([
    { code: 'C', name: '制造业', divisions: [{ code: 'C38', name: '电气机械和器材制造业' }] },
  ])
  expect(await industryName('C38')).toBe('电气机械和器材制造业')
  expect(await industryName('Z99')).toBeNull()
})
