/** What an enterprise and a talent have to do with each other. */
export type Relation = {
  /** An application to this enterprise that is not withdrawn. */
  applied: boolean
  /** An invitation of this enterprise that the talent accepted. */
  accepted: boolean
  /** The talent shut this enterprise out. */
  blocked: boolean
  /** The talent withdrew the consent to be disclosed to enterprises. */
  withdrawn: boolean
}

/** Whether an enterprise may see telephone, address and résumé: only after the talent's own step towards it. */
export function contactVisible(relation: Relation): boolean {
  return !relation.blocked && !relation.withdrawn && (relation.applied || relation.accepted)
}

/** Whether an approved enterprise may open the profile (without contact data). */
export function profileVisible(
  visibility: 'all_verified' | 'applied_only' | 'hidden',
  relation: Relation,
): boolean {
  if (relation.blocked) return relation.applied
  return visibility === 'all_verified' || relation.applied || relation.accepted
}
