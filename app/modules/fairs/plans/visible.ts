import { PHASE_RULES, type PhasedEdition, phaseOf } from '../fair-phase'

/** Whether visitors may see an edition at all. */
export function isVisible(edition: PhasedEdition, now: Date): boolean {
  return PHASE_RULES[phaseOf(edition, now)].shown
}
