import { dateColumn, startOfDay } from '../../kernel/local-date'
import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { askAffinity } from './ask-affinity.server'
import type { EditionInput, EditionSection } from './edition.schema'
import { type LockedEdition, lockEdition, replacePhaseStarts, updateEdition } from './edition.store.server'
import { fairChanged } from './fair.events'
import { allows, DATED_PHASES, phaseOf } from './fair-phase'
import { fillFreePlaces } from './free-places.server'
import { instantOf } from './instant-of'
import { laySlots, MAX_SLOTS } from './lay-slots'
import { hasMeetings, isLaidLike, replaceSlots } from './slots.store.server'

type Change<S extends EditionSection> = {
  tx: Tx
  access: Access
  edition: LockedEdition
  value: EditionInput[S]
}
type Changes = {
  [S in EditionSection]: (change: Change<S>) => Promise<'slots-in-use' | 'no-slots' | 'too-many-slots' | null>
}

async function changeHall({ tx, access, edition, value }: Change<'hall'>) {
  const { sessions: planned, ...hall } = value
  const sessions = planned
    .map(({ day, from, to }) => ({
      day: dateColumn(day),
      startsAt: instantOf(day, from),
      endsAt: instantOf(day, to),
    }))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .map((session, index) => ({ ...session, index }))
  const slots = laySlots(sessions, hall).map(slot => ({ ...slot, day: sessions[slot.session]!.day }))
  if (slots.length === 0) return 'no-slots'
  if (slots.length > MAX_SLOTS) return 'too-many-slots'
  const same = await isLaidLike(tx, edition.id, slots)
  if (!same) {
    if (!allows(phaseOf(edition, access.now), 'lay-slots') || (await hasMeetings(tx, edition.id)))
      return 'slots-in-use'
    await replaceSlots(tx, edition.id, sessions, slots)
  }
  await updateEdition(tx, edition.id, hall)
  return null
}

const CHANGES: Changes = {
  basics: async ({ tx, edition, value }) => {
    await updateEdition(tx, edition.id, value)
    return null
  },
  hall: changeHall,
  limits: async ({ tx, access, edition, value }) => {
    await updateEdition(tx, edition.id, value)
    await fillFreePlaces(tx, access, { ...edition, ...value })
    return null
  },
  phases: async ({ tx, edition, value }) => {
    const starts = DATED_PHASES.map(phase => ({ phase, startsAt: startOfDay(value[phase]) }))
    await replacePhaseStarts(tx, edition.id, starts)
    return null
  },
  affinity: async ({ tx, access, edition, value }) => {
    await updateEdition(tx, edition.id, { affinityWeights: value })
    await askAffinity(tx, edition.id, access.now)
    return null
  },
  rules: async ({ tx, edition, value }) => {
    await updateEdition(tx, edition.id, value)
    return null
  },
}

/**
 * Changes one section of an edition's settings. Slots may change until a timetable names them; a greater capacity
 * lets the first of the waiting list in at once; other weights have affinities computed anew.
 */
export async function changeEdition<S extends EditionSection>({
  access,
  slug,
  section,
  value,
}: {
  access: Access
  slug: string
  section: S
  value: EditionInput[S]
}) {
  return transaction(async tx => {
    const edition = await lockEdition(tx, { slug })
    if (!edition) return refuse('not-found')
    const refusal = await CHANGES[section]({ tx, access, edition, value })
    if (refusal) return refuse(refusal)
    await recordChange(tx, access, {
      event: fairChanged,
      payload: { editionId: edition.id, section },
      subject: { kind: 'fair', id: edition.id },
      detail: { section },
    })
    return ok(null)
  })
}
