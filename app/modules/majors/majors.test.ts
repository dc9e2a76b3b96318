import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { allMajors, majorOf, searchMajors } from './list-majors.server'
import { upsertMajors } from './upsert-majors.server'

await testDatabase()

const rows = [
  { code: '080902', name: '软件工程', majorClass: '计算机类', discipline: '工学' },
  { code: '080901', name: '计算机科学与技术', majorClass: '计算机类', discipline: '工学' },
  { code: '020301K', name: '金融学', majorClass: '金融学类', discipline: '经济学', years: '4' },
]

describe('majors', () => {
  it('come in once: a second run creates and changes nothing', async () => {
    expect(await upsertMajors(rows)).toEqual({ created: 3, updated: 0 })
    expect(await upsertMajors(rows)).toEqual({ created: 0, updated: 0 })
    expect((await allMajors()).map(major => major.code)).toEqual(['020301', '080901', '080902'])
  })

  it('change when the list does, and keep what a shorter list leaves out', async () => {
    const renamed = { code: '020301', name: '金融学（新）', majorClass: '金融学类', discipline: '经济学' }
    expect(await upsertMajors([renamed])).toEqual({ created: 0, updated: 1 })
    expect(await majorOf('020301K')).toMatchObject({ name: '金融学（新）', years: '4' })
  })

  it('are found by name, pinyin, initials and code', async () => {
    for (const typed of ['软件', 'ruanjian', 'rjgc', '0809', 'Ruan Jian']) {
      expect((await searchMajors(typed)).map(major => major.name)).toContain('软件工程')
    }
    expect(await searchMajors('  ')).toEqual([])
  })
})
