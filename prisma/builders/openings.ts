import { romanise } from '../../app/platform/pinyin.server'
import { type Chance, chanceOf, idOf } from './chance'
import { INDUSTRY_OF } from './data/enterprise-names'
import { AGE_WORDINGS, BENEFITS, OTHER_PLACES, PROBATIONS } from './data/opening-words'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoEnterprise } from './enterprises'
import { addOpeningHistory, type OpeningCourse, openingCourse } from './opening-history'
import { COMMON_FAMILIES, FAMILIES, type WorkFamily } from './work-families'

export const OPENING_COUNT = 2000
/** Openings of the two demonstration enterprises, which have a course of their own. */
const CAST_COUNTS = [18, 12]

export type DemoOpening = OpeningCourse & {
  id: string
  serial: number
  enterprise: DemoEnterprise
  family: WorkFamily
  title: string
  salaryMaxFen: number
}

function weightedFamily(chance: Chance, families: WorkFamily[]): WorkFamily {
  const index = chance.weighted(
    Object.fromEntries(families.map((family, at) => [`f${at}`, family.weight])) as Record<string, number>,
  )
  return families[Number(index.slice(1))]!
}

function familyFor(chance: Chance, cluster: string, serial: number): WorkFamily {
  if (serial < 2) return FAMILIES[cluster]![0]!
  return chance.bool(0.34)
    ? weightedFamily(chance, COMMON_FAMILIES)
    : weightedFamily(chance, FAMILIES[cluster]!)
}

type Level = { experienceMin: number | null; experienceMax: number | null; factor: number; fresh: boolean }

const FRESH: Level = { experienceMin: null, experienceMax: null, factor: 1, fresh: true }

/** How much experience is asked for; advanced titles ask for some. */
function levelOf(chance: Chance, title: string): Level {
  const advanced = /高级|首席|主管|总监/.test(title)
  const kind = advanced ? 'senior' : chance.weighted({ fresh: 62, some: 24, senior: 14 })
  if (kind === 'fresh') return FRESH
  if (kind === 'some') return { experienceMin: 1, experienceMax: 3, factor: 1.2, fresh: chance.bool(0.3) }
  return { experienceMin: 3, experienceMax: 5, factor: 1.55, fresh: false }
}

function salaryOf(chance: Chance, family: WorkFamily, factor: number) {
  if (chance.bool(0.03)) return { salaryMinFen: null, salaryMaxFen: null }
  const halves = (k: number) => Math.round(k * 2) / 2
  const min = halves(family.salary[0] * factor * (0.9 + chance.next() * 0.25))
  const max = Math.max(min + 1, halves(family.salary[1] * factor * (0.9 + chance.next() * 0.25)))
  return { salaryMinFen: min * 100_000, salaryMaxFen: max * 100_000 }
}

function placeOf(chance: Chance, enterprise: DemoEnterprise) {
  if (enterprise.serial < 2 || chance.bool(0.88))
    return { province: '广东省', city: '江门市', district: '蓬江区', address: enterprise.street }
  const [province, city, district] = chance.pick(OTHER_PLACES)
  return { province, city, district, address: '' }
}

const numbered = (lines: string[]) => lines.map((line, index) => `${index + 1}. ${line}`).join('\n')

function textsOf(chance: Chance, family: WorkFamily, course: OpeningCourse, serial: number) {
  const { duties, requirements } = family
  const inOrder = (list: string[], count: number) => {
    const kept = new Set(chance.some(list, count))
    return list.filter(line => kept.has(line))
  }
  const asked = inOrder(requirements, Math.max(3, requirements.length - chance.int(0, 1)))
  const flagged = course.status === 'pending' && serial % 7 === 0 && serial < 100
  if (flagged) asked.push(AGE_WORDINGS[serial % AGE_WORDINGS.length]!)
  return {
    duties: numbered(inOrder(duties, Math.max(3, duties.length - chance.int(0, 2)))),
    requirements: numbered(asked),
  }
}

function termsOf(chance: Chance, family: WorkFamily, title: string, serial: number, days: Days) {
  const internship = serial > 1 && chance.bool(0.06)
  const level = serial > 1 ? levelOf(chance, title) : FRESH
  const salary = internship
    ? { salaryMinFen: 300_000, salaryMaxFen: 450_000 }
    : salaryOf(chance, family, level.factor)
  return {
    headcount: chance.weighted({ 1: 8, 2: 9, 3: 5, 5: 4, 8: 1, 10: 1 }),
    degree: family.degree,
    experienceMin: internship ? null : level.experienceMin,
    experienceMax: internship ? null : level.experienceMax,
    employment: internship ? ('internship' as const) : ('full_time' as const),
    ...salary,
    salaryMonths: internship ? 12 : Number(chance.weighted({ 12: 5, 13: 8, 14: 3 })),
    probation: internship ? '' : chance.pick(PROBATIONS),
    graduatingClasses: internship
      ? [...days.classes]
      : level.fresh
        ? days.classes.slice(0, chance.int(1, 2))
        : [],
    majors: chance.some(family.majors, chance.int(2, 4)),
    skills: chance.some(family.skills, chance.int(2, 4)),
    benefits: ['五险一金', ...chance.some(BENEFITS.slice(1), chance.int(2, 5))],
  }
}

function addOpening(tables: DemoTables, enterprise: DemoEnterprise, serial: number, days: Days): DemoOpening {
  const chance = chanceOf(`opening/${serial}`)
  const family = familyFor(chance, enterprise.cluster, serial)
  const title = serial < 2 ? family.titles[0]! : chance.pick(family.titles)
  const course = openingCourse(chance, enterprise, serial, days)
  const id = idOf('opening', serial)
  const { headcount, ...terms } = termsOf(chance, family, title, serial, days)
  const shownTitle = terms.employment === 'internship' ? `${family.titles[0]}（实习）` : title
  tables.opening.push({
    ...romanise(shownTitle),
    ...terms,
    ...textsOf(chance, family, course, serial),
    ...placeOf(chance, enterprise),
    id,
    enterpriseId: enterprise.id,
    title: shownTitle,
    headcount: Number(headcount),
    category: family.category,
    industry: INDUSTRY_OF[enterprise.cluster]!,
    cluster: enterprise.cluster,
    status: course.status,
    statusNote: course.note,
    statusAt: course.statusAt,
    closeReason: course.closeReason,
    validUntil: course.validUntil,
    publishedAt: course.publishedAt,
    createdById: enterprise.ownerId,
    createdAt: course.createdAt,
    updatedAt: course.statusAt,
  })
  const salaryMaxFen = terms.salaryMaxFen ?? 900_000
  const opening = { ...course, id, serial, enterprise, family, title: shownTitle, salaryMaxFen }
  addOpeningHistory(tables, opening)
  return opening
}

/** Which enterprise each opening belongs to: those of the demonstration accounts first, then the others by size. */
function employers(enterprises: DemoEnterprise[]): DemoEnterprise[] {
  const chance = chanceOf('employers')
  const cast = CAST_COUNTS.flatMap((count, at) => Array<DemoEnterprise>(count).fill(enterprises[at]!))
  const others = enterprises
    .slice(CAST_COUNTS.length)
    .filter(one => ['approved', 'suspended'].includes(one.status))
  const shares = others.flatMap(one => Array<DemoEnterprise>(chance.int(1, 6)).fill(one))
  const rest = Array.from({ length: OPENING_COUNT - cast.length - others.length }, () => chance.pick(shares))
  return [...cast, ...others, ...rest]
}

/** The 2,000 openings with their histories. */
export function addOpenings(tables: DemoTables, enterprises: DemoEnterprise[], days: Days): DemoOpening[] {
  return employers(enterprises).map((enterprise, serial) => addOpening(tables, enterprise, serial, days))
}
