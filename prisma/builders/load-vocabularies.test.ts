import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { skillKey } from '~/modules/skills/index'
import { DIVISIONS } from './data/divisions'
import { MAJORS } from './data/majors'
import { SKILLS } from './data/skills'
import { loadVocabularies } from './load-vocabularies'

await testDatabase()

const PUBLIC_LISTS = '../shared/data'
const read = (file: string) =>
  new Map(
    (
      parse(readFileSync(`${PUBLIC_LISTS}/${file}`), { columns: true, bom: true }) as Record<string, string>[]
    ).map(row => [row.code!.replace(/[TK]+$/, ''), row]),
  )

describe('the vocabularies', () => {
  it('load once: a second run creates and changes nothing', async () => {
    const first = await loadVocabularies()
    expect(first.majors.created).toBe(MAJORS.length)
    expect(first.skills.created).toBe(SKILLS.length)
    for (const outcome of Object.values(await loadVocabularies())) {
      expect(outcome).toEqual({ created: 0, updated: 0 })
    }
  })

  it('name every code and every skill once', () => {
    for (const list of [MAJORS, DIVISIONS]) expect(new Set(list.map(row => row.code)).size).toBe(list.length)
    expect(new Set(SKILLS.map(skill => skillKey(skill.name))).size).toBe(SKILLS.length)
    expect(SKILLS.length).toBeGreaterThanOrEqual(240)
    for (const skill of SKILLS) expect(skill.nameEn ?? skill.name).not.toBe('')
  })

  it.runIf(existsSync(`${PUBLIC_LISTS}/majors.csv`))('agree with the public lists', () => {
    const [majors, divisions] = [read('majors.csv'), read('divisions.csv')]
    for (const major of MAJORS) {
      expect(majors.get(major.code)).toMatchObject({
        name: major.name,
        major_class: major.majorClass,
        discipline: major.discipline,
      })
    }
    for (const division of DIVISIONS) {
      expect(divisions.get(division.code)).toMatchObject({ name: division.name, level: division.level })
    }
  })
})
