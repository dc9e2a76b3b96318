import type { Degree } from '../../app/kernel/degree'
import { romanise } from '../../app/platform/pinyin.server'
import { addAccount } from './add-account'
import { chanceOf, idOf } from './chance'
import { MAJORS } from './data/majors'
import { DEMO_UNIVERSITIES, type DemoUniversity } from './data/universities'
import { COLLEGES_OF_TYPE } from './data/university-majors'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { personName } from './people'

const CODE_OF = new Map(MAJORS.map(major => [major.name, major.code]))

/** The code of a major of the shipped list; null for other names. */
export const majorCode = (name: string): string | null => CODE_OF.get(name) ?? null

export const universityId = (code: string) => idOf('university', code)
export const HOME_UNIVERSITY = '4144011349'
export const OTHER_UNIVERSITY = '4161010699'

/** Colleges of a university with the names of their majors. */
export function collegesOf(university: DemoUniversity): { college: string; majors: string[] }[] {
  const lines = COLLEGES_OF_TYPE[university.type] ?? COLLEGES_OF_TYPE.综合类!
  return lines.map(line => {
    const [college = '', majors = ''] = line.split('|')
    return { college, majors: majors.split(',').filter(name => CODE_OF.has(name)) }
  })
}

/** The degrees a university awards in the demonstration. */
export function degreesOf({ level, is211, is985 }: DemoUniversity): Degree[] {
  if (level === '专科') return ['associate']
  if (is985) return ['bachelor', 'master', 'doctor']
  return is211 ? ['bachelor', 'master'] : ['bachelor']
}

function introductionOf(university: DemoUniversity): string {
  const { name, city, type, level } = university
  const kind = level === '专科' ? '高等职业院校' : `${type.replace('类', '')}类本科院校`
  return `${name}位于${city}，是一所${kind}，参加百校对百企校企对接。院校名称为公开信息；毕业生人数、名单和账号均为演示数据。`
}

const SCALE: Record<string, [number, number]> = {
  associate: [40, 160],
  bachelor: [30, 140],
  master: [8, 60],
  doctor: [1, 9],
}

function addSupplies(tables: DemoTables, university: DemoUniversity, days: Days): void {
  const chance = chanceOf(`supply/${university.code}`)
  const degrees = degreesOf(university)
  for (const { college, majors } of collegesOf(university)) {
    for (const major of majors.filter(() => chance.bool(0.75))) {
      for (const degree of degrees) {
        const [min, max] = SCALE[degree]!
        const count = chance.int(min, max)
        for (const [index, graduatingClass] of days.classes.entries()) {
          tables.supply_count.push({
            id: idOf('supply', university.code, college, major, degree, index),
            universityId: universityId(university.code),
            college,
            majorCode: majorCode(major)!,
            degree,
            graduatingClass,
            count: Math.max(1, Math.round(count * (1 + index * 0.06))),
          })
        }
      }
    }
  }
}

function addUniversity(tables: DemoTables, university: DemoUniversity, days: Days): void {
  const id = universityId(university.code)
  const chance = chanceOf(`university/${university.code}`)
  const createdAt = days.at(-chance.int(60, 160), 10)
  tables.organisation.push({ id, kind: 'university', name: university.name, createdAt })
  tables.university.push({
    ...university,
    ...romanise(university.name),
    id,
    introduction: introductionOf(university),
    participates: true,
    createdAt,
    updatedAt: createdAt,
  })
  if (![HOME_UNIVERSITY, OTHER_UNIVERSITY].includes(university.code)) {
    const mailbox = `career-${university.code.slice(-5)}`
    const name = `${personName(chance)}老师`
    addAccount(tables, { mailbox, kind: 'university', name, createdAt, organisationId: id, role: 'owner' })
  }
  addSupplies(tables, university, days)
}

/** The hundred universities with their career offices and what they supply. */
export function addUniversities(tables: DemoTables, days: Days): void {
  for (const university of DEMO_UNIVERSITIES) addUniversity(tables, university, days)
}
