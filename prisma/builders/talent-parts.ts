import { type Chance, idOf } from './chance'
import { TRADES } from './data/enterprise-names'
import { CLUB_ROLES, CLUBS, INTERNSHIPS, PROJECTS } from './data/talent-words'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoTalent } from './talents'
import { majorCode } from './universities'

const TRADE_WORDS = Object.values(TRADES)
  .flat()
  .map(([trade]) => trade)
const BEGINNINGS = ['演示', '示例', '样本']

function addEducations(tables: DemoTables, talent: DemoTalent): void {
  const { id, university, major, degree, graduatingClass } = talent
  const add = (position: number, years: number, end: number, level: typeof degree) =>
    tables.education.push({
      id: idOf('education', id, position),
      talentId: id,
      school: university.name,
      majorCode: majorCode(major),
      majorName: major,
      degree: level,
      startMonth: `${end - years}-09`,
      endMonth: `${end}-06`,
      position,
    })
  const years = { associate: 3, bachelor: 4, master: 3, doctor: 4 }[degree as 'bachelor']
  add(0, years, graduatingClass, degree)
  if (degree === 'master') add(1, 4, graduatingClass - 3, 'bachelor')
  if (degree === 'doctor') add(1, 3, graduatingClass - 4, 'master')
}

/** What somebody did: internships at invented employers, projects, posts in student bodies. */
function drawExperience(chance: Chance, { skills, university, family }: DemoTalent) {
  const skill = chance.pick(skills)
  const kind = chance.weighted({ internship: 5, project: 5, club: 2 })
  if (kind === 'internship') {
    const organisation = `${chance.pick(BEGINNINGS)}${chance.pick(TRADE_WORDS)}有限公司`
    const description = chance.pick(INTERNSHIPS).replace('@', skill)
    return { kind: 'internship' as const, organisation, role: `${family.titles[0]}实习生`, description }
  }
  if (kind === 'project') {
    const [role, text] = chance.pick(PROJECTS)
    const description = text.replace('@', skill)
    return { kind: 'project' as const, organisation: university.name, role, description }
  }
  const organisation = `${university.name}${chance.pick(CLUBS)}`
  const role = chance.pick(CLUB_ROLES)
  return { kind: 'project' as const, organisation, role, description: '组织活动，协调同学，撰写总结。' }
}

/** Adds education and experience of a talent; returns how many experiences there are. */
export function addTalentParts(tables: DemoTables, chance: Chance, talent: DemoTalent, days: Days): number {
  addEducations(tables, talent)
  const count = talent.serial === 0 ? 3 : Number(chance.weighted({ 0: 12, 1: 45, 2: 33, 3: 10 }))
  for (let position = 0; position < count; position++) {
    const start = -(position * 7 + chance.int(3, 6))
    tables.experience.push({
      ...drawExperience(chance, talent),
      id: idOf('experience', talent.id, position),
      talentId: talent.id,
      startMonth: days.month(start),
      endMonth: days.month(start + chance.int(1, 3)),
      position,
    })
  }
  return count
}
