/** The course of an edition: 筹备 → 报名 → 意向 → 排期 → 调整 → 现场 → 跟进 → 结束. */
export const FAIR_PHASES = [
  'draft',
  'registration',
  'wishes',
  'timetable',
  'swap',
  'day',
  'follow_up',
  'closed',
] as const
export type FairPhase = (typeof FAIR_PHASES)[number]

/** Phases with a date of their own; `draft` is what is before the first of them. */
export const DATED_PHASES = FAIR_PHASES.filter(phase => phase !== 'draft')

/** What somebody may want to do with an edition. */
export const FAIR_ACTS = [
  'lay-slots',
  'register',
  'edit-party',
  'withdraw',
  'review',
  'wish',
  'solve',
  'publish',
  'swap',
  'repair',
  'check-in',
  'report-outcome',
] as const
export type FairAct = (typeof FAIR_ACTS)[number]

type PhaseRule = {
  /** Whether visitors see the edition. */
  shown: boolean
  allows: readonly FairAct[]
}

/** What each phase allows; everything else is refused. */
export const PHASE_RULES: Record<FairPhase, PhaseRule> = {
  draft: { shown: false, allows: ['lay-slots'] },
  registration: { shown: true, allows: ['lay-slots', 'register', 'edit-party', 'withdraw', 'review'] },
  wishes: { shown: true, allows: ['lay-slots', 'edit-party', 'withdraw', 'review', 'wish'] },
  timetable: { shown: true, allows: ['withdraw', 'review', 'solve', 'publish'] },
  swap: { shown: true, allows: ['withdraw', 'swap', 'solve', 'publish', 'repair'] },
  day: { shown: true, allows: ['withdraw', 'repair', 'check-in', 'report-outcome'] },
  follow_up: { shown: true, allows: ['report-outcome'] },
  closed: { shown: true, allows: [] },
}

/** What the phase of an edition depends on. `phaseStarts` need not be complete or in order. */
export type PhasedEdition = {
  phase: FairPhase
  phaseHeld: boolean
  phaseStarts: readonly { phase: FairPhase; startsAt: Date }[]
}

/** The phase the calendar says: the last one whose start has come, in the order of the course. */
export function phaseByCalendar(starts: PhasedEdition['phaseStarts'], now: Date): FairPhase {
  const begun = new Set(starts.filter(start => start.startsAt <= now).map(start => start.phase))
  return FAIR_PHASES.findLast(phase => begun.has(phase)) ?? 'draft'
}

/** The phase that holds at `now`: the office's while it holds it by hand, else the calendar's. */
export function phaseOf(edition: PhasedEdition, now: Date): FairPhase {
  return edition.phaseHeld ? edition.phase : phaseByCalendar(edition.phaseStarts, now)
}

/** Whether an act is allowed in a phase. */
export function allows(phase: FairPhase, act: FairAct): boolean {
  return PHASE_RULES[phase].allows.includes(act)
}

/** When a phase ends: the start of the next dated one; null when none is dated. */
export function phaseEnds(starts: PhasedEdition['phaseStarts'], phase: FairPhase): Date | null {
  const later = FAIR_PHASES.slice(FAIR_PHASES.indexOf(phase) + 1)
  for (const next of later) {
    const start = starts.find(one => one.phase === next)
    if (start) return start.startsAt
  }
  return null
}
