import { createHash } from 'node:crypto'
import { EXAMPLE_POINTS, receiptOf, runChecks, scorePoints } from '../../app/modules/allocations/index'
import { chanceOf, idOf } from './chance'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoEnterprise } from './enterprises'
import type { DemoTalent } from './talents'

export type DemoUnit = { id: string; rentFen: number; depositFen: number }
export type DemoApplicant = { talent: DemoTalent; applicationId: string; receipt: string; points: number }

const PROJECTS = [
  {
    key: 'tangxia',
    name: '棠下人才公寓',
    nameEn: 'Tangxia Talent Apartments',
    address: '棠下镇新昌路 18 号',
    floors: 10,
    buildings: ['1 栋', '2 栋'],
    amenities: ['共享厨房', '洗衣房', '健身房', '自习室', '充电桩'],
    summary: '步行可到产业园和公交枢纽。每层有公共晾晒区，首层设人才驿站服务点。',
  },
  {
    key: 'binjiang',
    name: '滨江青年公寓',
    nameEn: 'Riverside Young Talent Apartments',
    address: '白沙街道滨江大道 66 号',
    floors: 8,
    buildings: ['A 座'],
    amenities: ['屋顶花园', '洗衣房', '会客厅', '儿童活动室'],
    summary: '临西江，适合一家人居住。附近有小学、社区医院和市场。',
  },
] as const

const LAYOUTS = [
  { bedrooms: 0, area: 3200, rent: 68_000, furniture: ['床', '衣柜', '书桌', '空调', '热水器'] },
  { bedrooms: 1, area: 4500, rent: 92_000, furniture: ['床', '衣柜', '书桌', '空调', '热水器', '洗衣机'] },
  {
    bedrooms: 1,
    area: 4800,
    rent: 98_000,
    furniture: ['床', '衣柜', '书桌', '沙发', '空调', '热水器', '洗衣机'],
  },
  {
    bedrooms: 2,
    area: 6800,
    rent: 138_000,
    furniture: ['床', '衣柜', '餐桌', '沙发', '空调', '热水器', '洗衣机', '冰箱'],
  },
] as const

function addUnits(tables: DemoTables, key: string, building: string, floors: number, days: Days): DemoUnit[] {
  const [projectId, buildingId] = [idOf('apartment', key), idOf('apartment', key, building)]
  const units: DemoUnit[] = []
  for (let floor = 2; floor < floors + 2; floor++)
    for (const [index, layout] of LAYOUTS.entries()) {
      const number = `${floor}0${index + 1}`
      const unit = {
        id: idOf('unit', key, building, number),
        rentFen: layout.rent,
        depositFen: layout.rent * 2,
      }
      units.push(unit)
      tables.apartment_unit.push({
        ...unit,
        projectId,
        buildingId,
        number,
        floor,
        bedrooms: layout.bedrooms,
        areaHundredths: layout.area,
        orientation: index % 2 === 0 ? '南' : '北',
        furniture: [...layout.furniture],
        status: 'vacant',
        statusAt: days.at(-200, 10),
        createdAt: days.at(-200, 10),
        updatedAt: days.at(-200, 10),
      })
    }
  return units
}

/** The projects with their buildings and units, all vacant; units by project. */
export function addProjects(tables: DemoTables, days: Days): Record<'tangxia' | 'binjiang', DemoUnit[]> {
  const at = days.at(-210, 9)
  const units = { tangxia: [] as DemoUnit[], binjiang: [] as DemoUnit[] }
  for (const { key, floors, buildings, amenities, ...project } of PROJECTS) {
    const id = idOf('apartment', key)
    const texts = { ...project, amenities: [...amenities], contact: '公寓管理处 0750-0100088' }
    tables.apartment_project.push({ id, code: key, ...texts, published: true, createdAt: at, updatedAt: at })
    for (const name of buildings) {
      tables.apartment_building.push({
        id: idOf('apartment', key, name),
        projectId: id,
        name,
        floors,
        createdAt: at,
      })
      units[key].push(...addUnits(tables, key, name, floors, days))
    }
  }
  return units
}

/** Marks a unit as it stands after what happened to it. */
export function setUnit(tables: DemoTables, unitId: string, status: 'reserved' | 'leased', at: Date): void {
  const unit = tables.apartment_unit.find(row => row.id === unitId)
  if (unit) Object.assign(unit, { status, statusAt: at })
}

type Applying = {
  batchId: string
  talents: readonly DemoTalent[]
  enterprises: readonly DemoEnterprise[]
  at: Date
  status: 'submitted' | 'approved'
}

/** Applications of these talents in a batch, with their checks and points as the rules give them. */
export function addHousing(tables: DemoTables, applying: Applying): DemoApplicant[] {
  const { batchId, talents, enterprises, at, status } = applying
  const chance = chanceOf(`housing-${batchId}`)
  return talents.map((talent, index) => {
    const applicationId = idOf('housing', batchId, talent.serial)
    const receipt = receiptOf(createHash('sha256').update(applicationId).digest())
    const isCast = talent.serial < 2
    const insuranceMonths = isCast ? 90 : chance.int(6, 60)
    const employer = enterprises[index % enterprises.length]!.name
    const facts = { degree: isCast ? ('doctor' as const) : talent.degree, insuranceMonths, ownsHome: false }
    const { total, lines } = scorePoints(EXAMPLE_POINTS, {
      ...facts,
      householdSize: isCast ? 4 : chance.int(1, 3),
    })
    const autoChecks = runChecks({
      ...facts,
      minDegree: 'bachelor',
      minInsuranceMonths: 6,
      employer,
      employerKnown: true,
      members: 1,
      blockedUntil: null,
      leaseNumber: null,
    })
    tables.housing_application.push({
      id: applicationId,
      batchId,
      talentId: talent.id,
      receipt,
      status,
      employer,
      insuranceMonths,
      ownsHome: false,
      autoChecks,
      reviewChecks:
        status === 'approved'
          ? autoChecks.map(check => ({ code: check.code, outcome: 'pass', reason: '' }))
          : [],
      points: total,
      pointLines: lines,
      undertakenAt: at,
      undertaking: '本人承诺所填内容和所交材料真实有效。',
      submittedAt: new Date(at.getTime() + index * 60_000),
      statusAt: at,
    })
    addStep(tables, applicationId, 'submitted', at)
    if (status === 'approved') addStep(tables, applicationId, 'approved', new Date(at.getTime() + 86_400_000))
    return { talent, applicationId, receipt, points: total }
  })
}

function addStep(
  tables: DemoTables,
  applicationId: string,
  status: 'submitted' | 'approved',
  at: Date,
): void {
  const side = status === 'submitted' ? ('talent' as const) : ('office' as const)
  tables.housing_step.push({
    id: idOf('housing-step', applicationId, status),
    applicationId,
    status,
    side,
    at,
  })
}
