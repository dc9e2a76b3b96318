import type { Degree } from '../../app/kernel/degree'
import { completenessOf } from '../../app/modules/talents/index'
import { romanise } from '../../app/platform/pinyin.server'
import { addAccount } from './add-account'
import { type Chance, chanceOf, idOf } from './chance'
import { TRAITS, WISHED } from './data/talent-words'
import { DEMO_UNIVERSITIES, type DemoUniversity } from './data/universities'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { inventedMobile, personName } from './people'
import { addTalentParts } from './talent-parts'
import {
  collegesOf,
  degreesOf,
  HOME_UNIVERSITY,
  majorCode,
  OTHER_UNIVERSITY,
  universityId,
} from './universities'
import { COMMON_FAMILIES, FAMILIES, type WorkFamily } from './work-families'

export const TALENT_COUNT = 6000
export const TALENT_MAILBOXES = ['graduate', 'graduate2'] as const

export type DemoTalent = {
  id: string
  userId: string
  serial: number
  name: string
  university: DemoUniversity
  major: string
  degree: Degree
  graduatingClass: number
  family: WorkFamily
  cluster: string | null
  skills: string[]
  phone: string
  visibility: 'all_verified' | 'applied_only' | 'hidden'
  createdAt: Date
}

type Interest = { family: WorkFamily; cluster: string | null }

const INTERESTS: Interest[] = [
  ...Object.entries(FAMILIES).flatMap(([cluster, families]) => families.map(family => ({ family, cluster }))),
  ...COMMON_FAMILIES.map(family => ({ family, cluster: null })),
]

function interestOf(chance: Chance, serial: number, major: string): Interest {
  if (serial < TALENT_MAILBOXES.length) return INTERESTS[0]!
  const fitting = INTERESTS.filter(({ family }) => family.majors.includes(major))
  return chance.pick(fitting.length > 0 ? fitting : INTERESTS)
}

/** Universities as often as their graduates look for work here: the one in the city first, then the province. */
const POOL = DEMO_UNIVERSITIES.flatMap(university => {
  const near = university.city === '江门市' ? 12 : university.province === '广东省' ? 4 : 2
  const share = university.code === HOME_UNIVERSITY ? 40 : near
  return Array<DemoUniversity>(share).fill(university)
})
const named = (code: string) => DEMO_UNIVERSITIES.find(university => university.code === code)!
const HOME = named(HOME_UNIVERSITY)
const OTHER = named(OTHER_UNIVERSITY)

function studiesOf(chance: Chance, serial: number, days: Days) {
  if (serial === 0) {
    const [graduatingClass] = days.classes
    return {
      university: HOME,
      major: '机械设计制造及其自动化',
      degree: 'bachelor' as Degree,
      graduatingClass,
    }
  }
  const university = serial === 1 ? OTHER : chance.pick(POOL)
  const { majors } = serial === 1 ? collegesOf(OTHER)[0]! : chance.pick(collegesOf(university))
  const degrees = degreesOf(university)
  const draw = chance.next()
  const degree = draw < 0.7 ? degrees[0]! : draw < 0.97 ? (degrees[1] ?? degrees[0]!) : degrees.at(-1)!
  const year = Number(chance.weighted({ 0: 70, 1: 24, '-1': 6 }))
  return { university, major: chance.pick(majors), degree, graduatingClass: days.classes[0] + year }
}

function wishesOf(chance: Chance, talent: DemoTalent) {
  const [from] = talent.family.salary
  const cities = new Set([chance.weighted(WISHED), chance.weighted(WISHED)])
  if (talent.serial === 0) cities.add('江门市')
  return {
    wishedCities: [...cities],
    wishedSalaryFen: chance.bool(0.85) ? Math.round(from * (0.9 + chance.next() * 0.4) * 2) * 50_000 : null,
    wishedTypes: chance.bool(0.25) ? ['full_time' as const, 'internship' as const] : ['full_time' as const],
  }
}

const DEGREE_WORD: Partial<Record<Degree, string>> = {
  associate: '专科',
  bachelor: '本科',
  master: '硕士',
  doctor: '博士',
}

function wordsOf(chance: Chance, { major, degree, graduatingClass, skills, family }: DemoTalent) {
  const word = DEGREE_WORD[degree]
  return {
    headline: `${graduatingClass} 届${major}${word}，求职${family.titles[0]}`,
    summary: `${major}专业${word}在读，熟悉${skills.slice(0, 3).join('、')}。${chance.some(TRAITS, 2).join('；')}。`,
  }
}

function drawTalent(chance: Chance, serial: number, days: Days): DemoTalent {
  const studies = studiesOf(chance, serial, days)
  const interest = interestOf(chance, serial, studies.major)
  const mailbox = TALENT_MAILBOXES[serial] ?? `g${String(serial).padStart(4, '0')}`
  const name = serial === 0 ? '梁嘉禾' : serial === 1 ? '谭思远' : personName(chance)
  const createdAt = serial < 2 ? days.at(-52, 20.5) : days.at(-chance.int(1, 75), 8 + chance.next() * 14)
  const skills = chance.some(interest.family.skills, chance.int(2, 4))
  if (chance.bool(0.5)) skills.push(chance.pick(['英语', '办公软件', 'Excel', '沟通协调', '粤语', 'Python']))
  return {
    ...studies,
    ...interest,
    id: idOf('talent', serial),
    userId: idOf('user', mailbox),
    serial,
    name,
    skills: [...new Set(serial === 0 ? [...interest.family.skills, 'Python'] : skills)],
    phone: inventedMobile(serial * 7 + 13),
    visibility:
      serial === 0 ? 'all_verified' : chance.weighted({ all_verified: 55, applied_only: 38, hidden: 7 }),
    createdAt,
  }
}

function addTalent(tables: DemoTables, serial: number, days: Days): DemoTalent {
  const chance = chanceOf(`talent/${serial}`)
  const talent = drawTalent(chance, serial, days)
  const { id, userId, name, university, major, degree, graduatingClass, createdAt } = talent
  const mailbox = TALENT_MAILBOXES[serial] ?? `g${String(serial).padStart(4, '0')}`
  if (!TALENT_MAILBOXES[serial]) addAccount(tables, { mailbox, kind: 'graduate', name, createdAt })
  const words = wordsOf(chance, talent)
  const wishes = wishesOf(chance, talent)
  const experienceCount = addTalentParts(tables, chance, talent, days)
  const facts = { ...words, ...wishes, phone: talent.phone, skills: talent.skills, graduatingClass }
  tables.talent.push({
    ...romanise(name),
    ...words,
    ...wishes,
    id,
    userId,
    name,
    phone: talent.phone,
    universityId: universityId(university.code),
    universityName: university.name,
    majorCode: majorCode(major),
    majorName: major,
    degree,
    graduatingClass,
    currentCity: university.city,
    skills: talent.skills,
    visibility: talent.visibility,
    resumeFileId: null,
    resumeText: '',
    completeness: completenessOf({ ...facts, educationCount: 1, experienceCount, hasResume: false }).percent,
    createdAt,
    updatedAt: createdAt,
  })
  return talent
}

/** The 6,000 graduates with their accounts and profiles; the first two are those of the demonstration accounts. */
export function addTalents(tables: DemoTables, days: Days): DemoTalent[] {
  return Array.from({ length: TALENT_COUNT }, (_, serial) => addTalent(tables, serial, days))
}
