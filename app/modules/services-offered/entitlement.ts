export type HeldCard = { cardId: string; tierCode: string; validUntil: string }
export type EntitlementRefusal = 'service-closed' | 'no-card' | 'other-tier'

/** Why a service cannot be asked for with this card (null: there is none in force), or null. */
export function whyNotApply(
  service: { active: boolean; tiers: readonly string[] },
  card: HeldCard | null,
): EntitlementRefusal | null {
  if (!service.active) return 'service-closed'
  if (!card) return 'no-card'
  return service.tiers.includes(card.tierCode) ? null : 'other-tier'
}
