import { pinyin } from 'pinyin-pro'
import { addAccount, userIdOf } from './add-account'
import { type Chance, chanceOf, idOf } from './chance'
import { BODIES, LEADER_POSTS, SPECIALITIES, TIERS, TITLES } from './data/care-words'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoEnterprise } from './enterprises'
import { inventedMobile, personName } from './people'

export type DemoLeader = { id: string; name: string; fields: string[]; maximumLoad: number; userId: string }
export type DemoKeyTalent = { id: string; name: string; field: string; enterpriseName: string }

export const KEY_TALENTS = 103
/** The leader who changed post twelve days ago. */
export const MOVED_LEADER = 9

const roman = (name: string) => pinyin(name, { toneType: 'none', type: 'array' }).join('')
export const leaderId = (serial: number) => idOf('leader', serial)
export const keyTalentId = (serial: number) => idOf('key-talent', serial)

function loadOf(serial: number): number {
  if (serial < 2) return 6 - serial
  return serial % 5 === 0 || serial === 33 ? 2 : 3
}

/** The register of leaders: the two of the cast, and invented ones with accounts of their own. */
export function addLeaders(tables: DemoTables, days: Days): DemoLeader[] {
  const chance = chanceOf('leaders')
  const createdAt = days.at(-420, 10)
  return LEADER_POSTS.map(([unit, post, ...fields], serial) => {
    const mailbox = serial === 0 ? 'leader' : serial === 1 ? 'leader2' : `leader${serial + 1}`
    const drawn = personName(chance)
    const name = serial === 0 ? '林泽川' : serial === 1 ? '何韵宁' : drawn
    const userId =
      serial < 2 ? userIdOf(mailbox) : addAccount(tables, { mailbox, kind: 'leader', name, createdAt })
    const moved = serial === MOVED_LEADER
    tables.leader.push({
      id: leaderId(serial),
      userId,
      liaisonUserId: serial === 0 ? userIdOf('liaison') : null,
      name,
      post: moved ? '党组书记' : post,
      unit: moved ? '区水利局' : unit,
      fields,
      maximumLoad: loadOf(serial),
      leftAt: null,
      pinyin: roman(name),
      createdAt,
      updatedAt: createdAt,
    })
    return { id: leaderId(serial), name, fields, maximumLoad: loadOf(serial), userId }
  })
}

const CLUSTERS = ['equipment', 'materials', 'electronics', 'food', 'appliances']
const OTHERS = Object.keys(BODIES)

function fieldOf(serial: number, chance: Chance): string {
  if (serial < 5) return ['equipment', 'electronics', 'appliances', 'equipment', 'materials'][serial]!
  return chance.bool(0.72) ? chance.pick(CLUSTERS) : chance.pick(OTHERS)
}

/** The register of key talents; the first two are graduate@ and graduate2@, who see their requests on the site. */
export function addKeyTalents(
  tables: DemoTables,
  enterprises: DemoEnterprise[],
  days: Days,
): DemoKeyTalent[] {
  const chance = chanceOf('key-talents')
  const approved = enterprises.filter(one => one.status === 'approved')
  return Array.from({ length: KEY_TALENTS }, (_, serial) => {
    const field = fieldOf(serial, chance)
    const inField = approved.filter(one => one.cluster === field)
    const enterprise = inField.length > 0 ? chance.pick(inField) : null
    const enterpriseName = enterprise?.name ?? chance.pick(BODIES[field] ?? ['蓬江产业园'])
    const drawn = personName(chance)
    const own = tables.talent.find(
      row => serial < 2 && row.userId === userIdOf(['graduate', 'graduate2'][serial]!),
    )
    const name = own?.name ?? drawn
    const createdAt = days.at(-410 + (serial % 60), 11)
    tables.key_talent.push({
      id: keyTalentId(serial),
      talentId: own?.id ?? null,
      name,
      title: own ? '硕士' : chance.pick(TITLES),
      field,
      speciality: chance.pick(SPECIALITIES[field] ?? ['综合']),
      tier: chance.pick(TIERS),
      enterpriseId: enterprise?.id ?? null,
      enterpriseName,
      phone: inventedMobile(610_000 + serial),
      leftAt: null,
      pinyin: roman(name),
      createdAt,
      updatedAt: createdAt,
    })
    return { id: keyTalentId(serial), name, field, enterpriseName }
  })
}
