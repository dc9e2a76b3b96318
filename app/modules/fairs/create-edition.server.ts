import { addDays, dateColumn, type LocalDate, localDateOf, startOfDay } from '../../kernel/local-date'
import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { readSettings } from '../settings/index.server'
import { SHIPPED_WEIGHTS } from './affinity/shipped-weights'
import type { NewEdition } from './edition.schema'
import { insertEdition, replacePhaseStarts } from './edition.store.server'
import { fairCreated } from './fair.events'
import { DATED_PHASES, type FairPhase } from './fair-phase'
import { instantOf } from './instant-of'
import { laySlots } from './lay-slots'
import { replaceSlots } from './slots.store.server'

/** Days from the first day of the fair at which each phase begins: an example the office changes. */
const SHIPPED_CALENDAR: Record<Exclude<FairPhase, 'draft'>, number> = {
  registration: -45,
  wishes: -24,
  timetable: -14,
  swap: -7,
  day: 0,
  follow_up: 2,
  closed: 92,
}
const SHIPPED_HALF_DAYS = [
  { from: '08:45', to: '12:00' },
  { from: '14:00', to: '17:15' },
] as const
const SHIPPED_LENGTH = { slotMinutes: 20, pauseMinutes: 5 }

/** The two half-days every new edition starts with, as stored. */
export function shippedDay(day: LocalDate) {
  const sessions = SHIPPED_HALF_DAYS.map(({ from, to }, index) => ({
    index,
    day: dateColumn(day),
    startsAt: instantOf(day, from),
    endsAt: instantOf(day, to),
  }))
  const slots = laySlots(sessions, SHIPPED_LENGTH).map(slot => ({ ...slot, day: dateColumn(day) }))
  return { sessions, slots, ...SHIPPED_LENGTH }
}

/** Starts of the phases counted from the first day; none before today but those that have to be. */
function calendarFor(firstDay: LocalDate, today: LocalDate) {
  let least = firstDay < today ? firstDay : addDays(today, 1)
  return DATED_PHASES.map(phase => {
    const planned = addDays(firstDay, SHIPPED_CALENDAR[phase])
    const day = planned < least && least <= firstDay ? least : planned
    least = day
    return { phase, startsAt: startOfDay(day) }
  })
}

/** Opens a new edition, as a draft nobody outside sees, with the shipped hall, calendar and weights. */
export async function createEdition({ access, input }: { access: Access; input: NewEdition }) {
  const { firstDay, ...names } = input
  const { targets } = await readSettings()
  return transaction(async tx => {
    const { sessions, slots, slotMinutes, pauseMinutes } = shippedDay(firstDay)
    const made = await insertEdition(tx, {
      ...names,
      phaseAt: access.now,
      slotMinutes,
      pauseMinutes,
      targetUniversities: targets.universities,
      targetEnterprises: targets.enterprises,
      capacityUniversities: targets.universities,
      capacityEnterprises: targets.enterprises,
      affinityWeights: SHIPPED_WEIGHTS,
      createdById: access.actor.userId,
    })
    if (!made) return refuse('slug-taken')
    await replacePhaseStarts(tx, made.id, calendarFor(firstDay, localDateOf(access.now)))
    await replaceSlots(tx, made.id, sessions, slots)
    await recordChange(tx, access, {
      event: fairCreated,
      payload: { editionId: made.id },
      subject: { kind: 'fair', id: made.id },
      detail: { slug: made.slug },
    })
    return ok(made)
  })
}
