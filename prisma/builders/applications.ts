import { addCastApplications } from './cast-applications'
import { chanceOf } from './chance'
import { runCourse } from './course-of-application'
import { MESSAGES } from './data/talent-words'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { Journey } from './journey'
import type { DemoOpening } from './openings'
import { type DemoTalent, TALENT_MAILBOXES } from './talents'

export const APPLICATION_COUNT = 6000
const ACTIVE_SHARE = 0.45

const ENDED = ['closed', 'filled', 'archived']

/** When an opening stopped taking applications, or the beginning of today. */
function endOf(opening: DemoOpening, days: Days): Date {
  return ENDED.includes(opening.status) ? opening.statusAt : days.at(0, 0)
}

type Market = {
  byFamily: Map<unknown, DemoOpening[]>
  byCluster: Map<string, DemoOpening[]>
  all: DemoOpening[]
}

function put<K>(lists: Map<K, DemoOpening[]>, key: K, opening: DemoOpening): void {
  const list = lists.get(key)
  if (list) list.push(opening)
  else lists.set(key, [opening])
}

function marketOf(openings: DemoOpening[]): Market {
  const all = openings.filter(opening => opening.publishedAt !== null)
  const byCluster = new Map<string, DemoOpening[]>()
  const byFamily = new Map<unknown, DemoOpening[]>()
  for (const opening of all) {
    put(byCluster, opening.enterprise.cluster, opening)
    put(byFamily, opening.family, opening)
  }
  return { byFamily, byCluster, all }
}

/** The openings one graduate goes for: mostly of the own line of work. */
function chosenBy(talent: DemoTalent, market: Market): DemoOpening[] {
  const chance = chanceOf(`applies/${talent.serial}`)
  if (!chance.bool(ACTIVE_SHARE)) return []
  const count = Number(chance.weighted({ 1: 6, 2: 7, 3: 5, 4: 3, 6: 1 }))
  const chosen = new Set<DemoOpening>()
  for (let index = 0; index < count; index++) {
    const near = chance.bool(0.75) ? market.byFamily.get(talent.family) : undefined
    const wide = talent.cluster ? market.byCluster.get(talent.cluster) : undefined
    chosen.add(chance.pick(near ?? wide ?? market.all))
  }
  return [...chosen]
}

function apply(
  tables: DemoTables,
  talent: DemoTalent,
  opening: DemoOpening,
  days: Days,
  signed: Set<string>,
): boolean {
  const chance = chanceOf(`application/${opening.serial}/${talent.serial}`)
  const until = endOf(opening, days)
  const from = Math.max(opening.publishedAt!.getTime(), talent.createdAt.getTime())
  const room = until.getTime() - from
  if (room < 3_600_000) return false
  const submittedAt = new Date(from + Math.round(room * chance.next() * 0.98))
  const journey = new Journey(tables, opening, talent, submittedAt, chance.pick(MESSAGES))
  runCourse({ journey, chance, days, until, signed })
  return true
}

/** About 6,000 applications: those of the demonstration accounts first, then what chance brings. */
export function addApplications(
  tables: DemoTables,
  openings: DemoOpening[],
  talents: DemoTalent[],
  days: Days,
): void {
  const signed = new Set<string>()
  addCastApplications(tables, openings, talents, days)
  const busy = new Set(tables.application.map(row => row.talentId))
  const market = marketOf(openings)
  for (const talent of talents.slice(TALENT_MAILBOXES.length)) {
    if (busy.has(talent.id)) continue
    for (const opening of chosenBy(talent, market)) {
      if (tables.application.length >= APPLICATION_COUNT) return
      apply(tables, talent, opening, days, signed)
    }
  }
}
