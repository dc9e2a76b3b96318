import type { Prisma } from '../../app/generated/prisma/client.ts'
import { SHIPPED_WEIGHTS } from '../../app/modules/fairs/index'
import { laySlots } from '../../app/modules/fairs/lay-slots'
import { chanceOf, idOf } from './chance'
import { DEMO_FAIRS, type DemoFair } from './data/fairs'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { addParties } from './fair-parties'
import { addWishes } from './fair-wishes'

/** Ids and addresses of the editions: the one with a published timetable, the one collecting wishes, one open to registration. */
export const fairId = (key: DemoFair['key']) => idOf('fair', key)
export const fairSlug = (fair: DemoFair, days: Days) => `${yearOf(fair, days)}-${fair.key}`

function yearOf(fair: DemoFair, days: Days): number {
  return days.date(fair.day).getUTCFullYear()
}

const HALF_DAYS = [
  [8.75, 12],
  [14, 17.25],
] as const
const LENGTH = { slotMinutes: 20, pauseMinutes: 5 }

/** The sixteen slots of the day of an edition, a morning and an afternoon. */
export function addSlots(tables: DemoTables, fair: DemoFair, days: Days): string[] {
  const editionId = fairId(fair.key)
  const day = days.date(fair.day)
  const sessions = HALF_DAYS.map(([from, to]) => ({
    startsAt: days.at(fair.day, from),
    endsAt: days.at(fair.day, to),
  }))
  sessions.forEach((session, index) => {
    tables.fair_session.push({ id: idOf('fair-session', fair.key, index), editionId, index, day, ...session })
  })
  return laySlots(sessions, LENGTH).map(({ session, index, startsAt, endsAt }) => {
    const id = idOf('fair-slot', fair.key, index)
    const sessionId = idOf('fair-session', fair.key, session)
    tables.fair_slot.push({ id, editionId, sessionId, index, day, startsAt, endsAt })
    return id
  })
}

export function addEdition(tables: DemoTables, fair: DemoFair, days: Days): void {
  const year = yearOf(fair, days)
  const starts = Object.entries(fair.phases) as [keyof DemoFair['phases'], number][]
  const phase = starts.filter(([, offset]) => offset <= 0).at(-1)![0]
  const createdAt = days.at(fair.phases.registration - 20, 10)
  tables.fair_edition.push({
    ...LENGTH,
    ...fair.sizes,
    id: fairId(fair.key),
    slug: fairSlug(fair, days),
    nameZh: `${year} ${fair.nameZh}`,
    nameEn: `${fair.nameEn} ${year}`,
    venueZh: fair.venueZh,
    venueEn: fair.venueEn,
    address: fair.address,
    introductionZh: fair.introductionZh,
    introductionEn: fair.introductionEn,
    organiserNote: '',
    phase,
    phaseHeld: false,
    phaseAt: days.at(fair.phases[phase], 0),
    affinityWeights: SHIPPED_WEIGHTS,
    affinityAskedAt: null,
    affinityComputedAt: null,
    wishesRemindedAt: null,
    createdById: idOf('user', 'office'),
    createdAt,
    updatedAt: createdAt,
  } satisfies Prisma.FairEditionCreateManyInput)
  for (const [name, offset] of starts)
    tables.fair_phase_start.push({ editionId: fairId(fair.key), phase: name, startsAt: days.at(offset, 0) })
}

/** The editions of the demonstration with their parties and what those said. */
export function addFairs(tables: DemoTables, days: Days): void {
  for (const fair of DEMO_FAIRS) {
    addEdition(tables, fair, days)
    const slots = addSlots(tables, fair, days)
    const parties = addParties(tables, fair, slots, days)
    if (fair.wishing > 0) addWishes(tables, fair, parties, days, chanceOf(`fair-wishes/${fair.key}`))
  }
}
