/** Rungs of the ladder, lowest first: 提醒 → 警告 → 下一场不得报名. */
export const FAIR_RUNGS = ['none', 'notice', 'warning', 'barred'] as const
export type FairRung = (typeof FAIR_RUNGS)[number]
export type NoShowRule = { rung: FairRung; count: number }

/** The rung an organisation stands on with `absences` that count; the highest rule it reaches. */
export function rungOf(rules: readonly NoShowRule[], absences: number): FairRung {
  const reached = rules.filter(rule => absences >= rule.count).map(rule => FAIR_RUNGS.indexOf(rule.rung))
  return FAIR_RUNGS[Math.max(0, ...reached)]!
}

/** Whether rules rise with the ladder: each rung needs more absences than the one before. */
export function isLadder(rules: readonly NoShowRule[]): boolean {
  const counts = FAIR_RUNGS.slice(1).map(rung => rules.find(rule => rule.rung === rung)?.count)
  return counts.every(
    (count, at) => count !== undefined && count >= 1 && (at === 0 || count > counts[at - 1]!),
  )
}

export const NO_SHOW_STATUSES = ['standing', 'appealed', 'upheld', 'waived'] as const
export type NoShowStatus = (typeof NO_SHOW_STATUSES)[number]
export type NoShowSide = 'party' | 'office' | 'system'
type Origins = Partial<Record<NoShowSide, readonly NoShowStatus[]>>

/** The table: for each state of an absence, who may bring it about and from which. The system waives what proves untrue. */
export const NO_SHOW_TRANSITIONS: Record<NoShowStatus, Origins> = {
  standing: {},
  appealed: { party: ['standing'] },
  upheld: { office: ['appealed'] },
  waived: { office: ['standing', 'appealed'], system: ['standing', 'appealed', 'upheld'] },
}

/** Whether `side` may take an absence from one state to another. */
export function mayMoveNoShow(from: NoShowStatus, to: NoShowStatus, side: NoShowSide): boolean {
  return NO_SHOW_TRANSITIONS[to][side]?.includes(from) ?? false
}

/** States in which an absence counts on the ladder. While an appeal waits it does not. */
export const COUNTING_STATUSES = ['standing', 'upheld'] as const
const APPEAL_DAYS = 14

/** An absence can be appealed against for fourteen days. */
export function mayAppealAt(noShow: { at: Date; status: NoShowStatus }, now: Date): boolean {
  return (
    mayMoveNoShow(noShow.status, 'appealed', 'party') &&
    now.getTime() - noShow.at.getTime() <= APPEAL_DAYS * 86_400_000
  )
}
