import type { Locale } from '../../i18n/catalogue'
import { addDays, type LocalDate, localDateOf, localDateOfColumn } from '../../kernel/local-date'
import type { FairPhase } from './fair-phase'
import { DATED_PHASES, type PhasedEdition, phaseOf } from './fair-phase'

export type SideCounts = {
  approved: number
  waiting: number
  waitlisted: number
  target: number
  capacity: number
}
export type PhaseStep = { phase: Exclude<FairPhase, 'draft'>; from: LocalDate | null; to: LocalDate | null }

/** The name in a language; the Chinese one where the other is missing. */
export function nameIn(edition: { nameZh: string; nameEn: string }, locale: Locale): string {
  return locale === 'en' && edition.nameEn ? edition.nameEn : edition.nameZh
}

/** The phases with their first and last civil day, for a timeline. */
export function phaseSteps(starts: PhasedEdition['phaseStarts']): PhaseStep[] {
  const dayOf = (phase: FairPhase | undefined) => {
    const start = starts.find(one => one.phase === phase)
    return start ? localDateOf(start.startsAt) : null
  }
  return DATED_PHASES.map((phase, at) => {
    const from = dayOf(phase)
    const next = dayOf(DATED_PHASES[at + 1])
    return { phase, from, to: from && next ? (next > from ? addDays(next, -1) : from) : null }
  })
}

/** The civil days of the fair in order. */
export function fairDays(sessions: readonly { day: Date }[]): LocalDate[] {
  return [...new Set(sessions.map(session => localDateOfColumn(session.day)))].sort()
}

/** What every page says of an edition. */
export function headOf(
  edition: PhasedEdition & {
    id: string
    slug: string
    nameZh: string
    nameEn: string
    venueZh: string
    venueEn: string
    sessions: readonly { day: Date }[]
  },
  locale: Locale,
  now: Date,
) {
  return {
    id: edition.id,
    slug: edition.slug,
    name: nameIn(edition, locale),
    venue: locale === 'en' && edition.venueEn ? edition.venueEn : edition.venueZh,
    phase: phaseOf(edition, now),
    phaseHeld: edition.phaseHeld,
    steps: phaseSteps(edition.phaseStarts),
    days: fairDays(edition.sessions),
  }
}
export type EditionHead = ReturnType<typeof headOf>
