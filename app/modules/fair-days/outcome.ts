/** Kinds of cooperation agreed at a meeting: 实习基地, 订单班, 联合实验室, 定向招聘, 其他. */
export const COOPERATION_KINDS = [
  'internship_base',
  'order_class',
  'joint_lab',
  'targeted_recruiting',
  'other',
] as const
export type CooperationKind = (typeof COOPERATION_KINDS)[number]

export type SideOutcome = { intentSigned: boolean; openings: number; cooperations: readonly string[] }

/** What counts of a meeting when each side may have said something. */
export type CombinedOutcome = {
  /** An intent both sides confirm, only one speaks of, or none. */
  intent: 'both' | 'one' | 'none'
  /** What both say at least; what one says while the other is silent. */
  openings: number
  cooperations: CooperationKind[]
  /** Both have reported and their figures differ. */
  differs: boolean
}

/** Joins the reports of two sides: never more than either says when both have spoken. */
export function combineOutcomes(a: SideOutcome | null, b: SideOutcome | null): CombinedOutcome {
  const said = [a, b].filter(one => one !== null)
  const signed = said.filter(one => one.intentSigned).length
  const openings = said.map(one => one.openings)
  return {
    intent: signed === 2 ? 'both' : signed === 1 ? 'one' : 'none',
    openings: openings.length === 0 ? 0 : Math.min(...openings),
    cooperations: COOPERATION_KINDS.filter(kind => said.some(one => one.cooperations.includes(kind))),
    differs: a !== null && b !== null && (a.intentSigned !== b.intentSigned || a.openings !== b.openings),
  }
}
