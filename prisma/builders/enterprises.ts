import { creditCheckCharacter } from '../../app/kernel/credit-code'
import { romanise } from '../../app/platform/pinyin.server'
import { addAccount } from './add-account'
import { type Chance, chanceOf, idOf } from './chance'
import { CLUSTER_SIZES, INDUSTRY_CODE_OF, NAME_BEGINNINGS, STREETS, TRADES } from './data/enterprise-names'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { inventedLandline, personName } from './people'

export type DemoEnterprise = {
  id: string
  serial: number
  name: string
  shortName: string
  cluster: string
  product: string
  status: 'unverified' | 'pending' | 'returned' | 'approved' | 'suspended'
  street: string
  /** Hours until a first answer, typically. */
  pace: number
  approvedAt: Date
  ownerId: string
}

type Planned = { name: string; shortName: string; cluster: string; product: string }

/** The enterprises of the two demonstration accounts. */
const CAST: Planned[] = [
  {
    name: '岭芯智能装备有限公司',
    shortName: '岭芯装备',
    cluster: 'equipment',
    product: '电子行业自动化装配线和视觉检测设备',
  },
  {
    name: '江澜新能源材料有限公司',
    shortName: '江澜新能源',
    cluster: 'materials',
    product: '钠离子电池正极材料',
  },
]
export const CAST_MAILBOXES = ['enterprise', 'enterprise2'] as const

function plannedNames(): Planned[] {
  const chance = chanceOf('enterprise-names')
  const beginnings = chance.some(NAME_BEGINNINGS, NAME_BEGINNINGS.length)
  const rest = Object.entries(CLUSTER_SIZES).flatMap(([cluster, size]) => {
    const own = CAST.filter(planned => planned.cluster === cluster).length
    return Array.from({ length: size - own }, (_, index): Planned => {
      const [trade, product] = TRADES[cluster]![index % TRADES[cluster]!.length]!
      const beginning = beginnings.pop()!
      const prefix = chance.weighted({ '': 5, 江门市: 4, 广东: 2, 江门: 2 })
      const form = chance.bool(0.1) ? '股份有限公司' : '有限公司'
      return {
        name: `${prefix}${beginning}${trade}${form}`,
        shortName: beginning + trade.slice(0, 2),
        cluster,
        product,
      }
    })
  })
  return [...CAST, ...chance.some(rest, rest.length)]
}

/** A valid code whose organisation part begins with `DEM0`, as no register hands them out here. */
function creditCodeOf(serial: number): string {
  const body = `91440703MADEM${String(serial).padStart(4, '0')}`
  return body + creditCheckCharacter(body)
}

const OTHERS: DemoEnterprise['status'][] = [
  ...Array<'pending'>(4).fill('pending'),
  ...Array<'returned'>(2).fill('returned'),
  ...Array<'suspended'>(2).fill('suspended'),
]
const RETURN_NOTE = '营业执照照片看不清统一社会信用代码，请重新上传；联系人电话请填写工作号码。'
const SUSPEND_NOTE = '多次收到毕业生反映以“培训费”名义收费，核实期间停用。'

function statusOf(serial: number): DemoEnterprise['status'] {
  return OTHERS[serial - 160] ?? 'approved'
}

function introductionOf({ name, product }: Planned, chance: Chance): string {
  const founded = chance.int(1998, 2019)
  const area = chance.int(8, 90) * 1000
  return [
    `${name}成立于 ${founded} 年，位于江门市蓬江区，主要从事${product}的研发、生产和销售，厂房面积约 ${area.toLocaleString('en')} 平方米。`,
    `公司设有技术中心，与多所院校共建实习基地，为新员工安排导师，提供${chance.some(['人才公寓', '员工食堂', '通勤班车', '技能补贴', '年度体检'], 3).join('、')}。`,
    '本页为演示数据，企业纯属虚构。',
  ].join('\n')
}

/** How the enterprise came to its state, oldest first. */
function addDecisions(tables: DemoTables, one: DemoEnterprise, createdAt: Date, days: Days): Date {
  const office = idOf('user', 'office')
  const add = (
    step: string,
    fromStatus: DemoEnterprise['status'],
    toStatus: DemoEnterprise['status'],
    at: Date,
    note: string | null,
  ) => {
    const id = idOf('enterprise-decision', one.serial, step)
    const byUserId = toStatus === 'pending' ? one.ownerId : office
    tables.enterprise_decision.push({ id, enterpriseId: one.id, fromStatus, toStatus, note, byUserId, at })
    return at
  }
  if (one.status === 'approved') return add('approve', 'pending', 'approved', one.approvedAt, null)
  if (one.status === 'returned') {
    return add('return', 'pending', 'returned', days.at(-(one.serial % 4) - 1, 15.4), RETURN_NOTE)
  }
  if (one.status === 'suspended') {
    add('approve', 'pending', 'approved', one.approvedAt, null)
    return add('suspend', 'approved', 'suspended', days.at(-6, 16.2), SUSPEND_NOTE)
  }
  if (one.serial === 160) {
    add('return', 'pending', 'returned', days.at(-5, 10.5), RETURN_NOTE)
    return add('submit', 'returned', 'pending', days.at(-1, 17.1), null)
  }
  return createdAt
}

function addOwner(tables: DemoTables, one: DemoEnterprise, createdAt: Date): void {
  if (one.serial < CAST.length) return
  const chance = chanceOf(`owner/${one.serial}`)
  const mailbox = `hr${String(one.serial).padStart(3, '0')}`
  const name = personName(chance)
  addAccount(tables, { mailbox, kind: 'enterprise', name, createdAt, organisationId: one.id, role: 'owner' })
}

function addEnterprise(tables: DemoTables, planned: Planned, serial: number, days: Days): DemoEnterprise {
  const chance = chanceOf(`enterprise/${serial}`)
  const status = statusOf(serial)
  const waits = status === 'pending' || status === 'returned'
  const createdAt = waits
    ? days.at(-chance.int(1, 4), 9 + chance.int(0, 7))
    : days.at(-chance.int(62, 130), 10)
  const approvedAt = days.at(
    -(serial < CAST.length ? 58 : Math.max(4, Math.round(58 * chance.next() ** 0.85))),
    9 + chance.int(0, 8),
  )
  const id = idOf('enterprise', serial)
  const mailbox = CAST_MAILBOXES[serial] ?? `hr${String(serial).padStart(3, '0')}`
  const street = `${chance.pick(STREETS)} ${chance.int(6, 288)} 号`
  const pace = serial === 0 ? 20 : chance.pick([6, 12, 20, 30, 44, 60, 90])
  const one = { id, serial, ...planned, status, street, pace, approvedAt, ownerId: idOf('user', mailbox) }
  tables.organisation.push({ id, kind: 'enterprise', name: planned.name, createdAt })
  addOwner(tables, one, createdAt)
  const statusAt = addDecisions(tables, one, createdAt, days)
  tables.enterprise.push({
    ...romanise(planned.name),
    id,
    name: planned.name,
    shortName: planned.shortName,
    creditCode: creditCodeOf(serial),
    status,
    statusNote: status === 'returned' ? RETURN_NOTE : status === 'suspended' ? SUSPEND_NOTE : null,
    statusAt,
    industryCode: INDUSTRY_CODE_OF[planned.cluster]!,
    cluster: planned.cluster,
    city: '江门市',
    district: '蓬江区',
    address: street,
    size: serial === 0 ? '100-499' : chance.weighted({ '20-99': 5, '100-499': 6, '500-999': 3, '1000+': 1 }),
    introduction: introductionOf(planned, chance),
    website: null,
    contactName: personName(chance),
    contactPhone: inventedLandline(serial),
    contactEmail: `${mailbox}@demo.test`,
    licenceFileId: null,
    medianReplyHours: null,
    replySample: 0,
    createdAt,
    updatedAt: statusAt,
  })
  return one
}

/** The 168 enterprises with the accounts of their owners; the first two are those of the demonstration accounts. */
export function addEnterprises(tables: DemoTables, days: Days): DemoEnterprise[] {
  return plannedNames().map((planned, serial) => addEnterprise(tables, planned, serial, days))
}
