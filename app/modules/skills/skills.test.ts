import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { canonicalSkills } from './list-skills.server'
import { skillIndex } from './skill'
import { upsertSkills } from './upsert-skills.server'

await testDatabase()

const rows = [
  { name: 'SolidWorks', nameEn: 'SolidWorks', synonyms: ['solid works', 'SW'] },
  { name: 'PLC编程', nameEn: 'PLC programming', synonyms: ['PLC', '可编程控制器'] },
]

test('skills come in once', async () => {
  expect(await upsertSkills(rows)).toEqual({ created: 2, updated: 0 })
  expect(await upsertSkills(rows)).toEqual({ created: 0, updated: 0 })
  expect(await upsertSkills([{ ...rows[0]!, synonyms: ['SW'] }])).toEqual({ created: 0, updated: 1 })
})

test('spellings of a skill become its usual name, unknown skills stay as typed', async () => {
  expect(await canonicalSkills(['plc', 'ＰＬＣ 编程', 'sw', '雕刻'])).toEqual([
    'PLC编程',
    'SolidWorks',
    '雕刻',
  ])
})

test('a usual name is never taken for the synonym of another skill', () => {
  const index = skillIndex([
    { name: 'Java', nameEn: null, synonyms: [] },
    { name: 'JavaScript', nameEn: null, synonyms: ['java', 'js'] },
  ])
  expect(index.get('java')).toBe('Java')
})
