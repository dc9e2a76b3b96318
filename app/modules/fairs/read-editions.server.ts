import type { Locale } from '../../i18n/catalogue'
import type { Actor } from '../access/index'
import type { Access } from '../access/index.server'
import { countParties, findEdition, findEditions, hasPublishedPlan } from './edition.store.server'
import { headOf, type SideCounts } from './edition-view'
import { PHASE_RULES, phaseEnds, phaseOf } from './fair-phase'
import { findPublicParties } from './party.store.server'
import type { FairSide } from './party-status'
import { findEditionFigures } from './wish.store.server'

type Counted = Awaited<ReturnType<typeof countParties>>
type Targets = {
  targetUniversities: number
  targetEnterprises: number
  capacityUniversities: number
  capacityEnterprises: number
}

function sideCounts(edition: Targets & { id: string }, counted: Counted, side: FairSide): SideCounts {
  const of = (status: Counted[number]['status']) =>
    counted.find(row => row.editionId === edition.id && row.side === side && row.status === status)?.count ??
    0
  const university = side === 'university'
  return {
    approved: of('approved'),
    waiting: of('registered'),
    waitlisted: of('waitlisted'),
    target: university ? edition.targetUniversities : edition.targetEnterprises,
    capacity: university ? edition.capacityUniversities : edition.capacityEnterprises,
  }
}

const bothSides = (edition: Targets & { id: string }, counted: Counted) => ({
  university: sideCounts(edition, counted, 'university'),
  enterprise: sideCounts(edition, counted, 'enterprise'),
})

type Reader = Access<Actor | null>

/** Every edition with phase and numbers, the latest fair first; drafts only for the office. */
export async function listEditions(access: Reader) {
  const [editions, counted] = await Promise.all([findEditions(), countParties()])
  const shown = editions.filter(
    edition => access.actor?.kind === 'office' || PHASE_RULES[phaseOf(edition, access.now)].shown,
  )
  return shown.map(edition => ({
    ...headOf(edition, access.locale as Locale, access.now),
    ends: phaseEnds(edition.phaseStarts, phaseOf(edition, access.now)),
    slots: edition._count.slots,
    tables: edition.tables - edition.spareTables,
    counts: bothSides(edition, counted),
  }))
}
export type ListedEdition = Awaited<ReturnType<typeof listEditions>>[number]

/** One edition as everybody may see it: phase, numbers, programme, approved parties; null for a draft or none. */
export async function publicEdition(access: Reader, slug: string) {
  const edition = await findEdition(slug)
  if (!edition || !PHASE_RULES[phaseOf(edition, access.now)].shown) return null
  const [parties, counted, timetable] = await Promise.all([
    findPublicParties(edition.id),
    countParties([edition.id]),
    hasPublishedPlan(edition.id),
  ])
  const english = access.locale === 'en'
  return {
    ...headOf(edition, access.locale as Locale, access.now),
    timetable,
    address: edition.address,
    introduction: english && edition.introductionEn ? edition.introductionEn : edition.introductionZh,
    tables: edition.tables - edition.spareTables,
    counts: bothSides(edition, counted),
    sessions: edition.sessions.map(session => ({
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      slots: edition.slots
        .filter(slot => slot.sessionId === session.id)
        .map(({ index, startsAt, endsAt }) => ({ index, startsAt, endsAt })),
    })),
    parties,
  }
}

/** One edition with all its settings, for the office; null when there is none. */
export async function editionForOffice(access: Access, slug: string) {
  const edition = await findEdition(slug)
  if (!edition) return null
  const [counted, figures] = await Promise.all([countParties([edition.id]), findEditionFigures(edition.id)])
  const { affinityAskedAt: asked, affinityComputedAt: computed } = edition
  return {
    figures: { ...figures, computedAt: computed, stale: asked !== null && (!computed || asked > computed) },
    head: headOf(edition, access.locale as Locale, access.now),
    counts: bothSides(edition, counted),
    edition,
  }
}
