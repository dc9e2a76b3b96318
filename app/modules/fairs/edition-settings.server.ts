import { localDateOf, localDateOfColumn } from '../../kernel/local-date'
import type { AffinityWeights } from './affinity/affinity.types'
import type { StoredEdition } from './edition.store.server'
import { DATED_PHASES } from './fair-phase'
import { clockOf } from './instant-of'

/** The settings of an edition by section, in the shape in which its forms state them. */
export function editionSettings(edition: StoredEdition) {
  const startOf = (phase: (typeof DATED_PHASES)[number]) =>
    edition.phaseStarts.find(start => start.phase === phase)?.startsAt
  const phases = DATED_PHASES.map(phase => {
    const start = startOf(phase)
    return [phase, start ? localDateOf(start) : ''] as const
  })
  const { nameZh, nameEn, venueZh, venueEn, address, introductionZh, introductionEn, organiserNote } = edition
  return {
    basics: { nameZh, nameEn, venueZh, venueEn, address, introductionZh, introductionEn, organiserNote },
    hall: {
      tables: edition.tables,
      spareTables: edition.spareTables,
      slotMinutes: edition.slotMinutes,
      pauseMinutes: edition.pauseMinutes,
      slots: edition.slots.length,
      sessions: edition.sessions.map(({ day, startsAt, endsAt }) => ({
        day: localDateOfColumn(day),
        from: clockOf(startsAt),
        to: clockOf(endsAt),
      })),
    },
    limits: {
      targetUniversities: edition.targetUniversities,
      targetEnterprises: edition.targetEnterprises,
      capacityUniversities: edition.capacityUniversities,
      capacityEnterprises: edition.capacityEnterprises,
      universityFloor: edition.universityFloor,
      universityCeiling: edition.universityCeiling,
      enterpriseFloor: edition.enterpriseFloor,
      enterpriseCeiling: edition.enterpriseCeiling,
    },
    phases: Object.fromEntries(phases) as Record<(typeof DATED_PHASES)[number], string>,
    affinity: edition.affinityWeights as AffinityWeights,
    rules: {
      lateReleaseMinutes: edition.lateReleaseMinutes,
      alternateMinutes: edition.alternateMinutes,
      keepBonus: edition.keepBonus,
    },
  }
}
