/** What a side says of a meeting, and what the office decides of it. */
export const FAIR_REPORTS = ['held', 'other_absent'] as const
export type FairReport = (typeof FAIR_REPORTS)[number]
export const FAIR_VERDICTS = ['held', 'university_absent', 'enterprise_absent', 'both_absent'] as const
export type FairVerdict = (typeof FAIR_VERDICTS)[number]

/** How a meeting stands: nothing said, held, somebody absent, or the sides differ and the office decides. */
export const ATTENDANCE_STATES = ['open', ...FAIR_VERDICTS, 'conflict'] as const
export type AttendanceState = (typeof ATTENDANCE_STATES)[number]

export type Reports = {
  university: FairReport | null
  enterprise: FairReport | null
  verdict: FairVerdict | null
}

/**
 * The table: what the university says × what the enterprise says. A side that says nothing does not contradict;
 * each calling the other absent is a conflict like held against absent.
 */
const BY_REPORTS: Record<FairReport | 'nothing', Record<FairReport | 'nothing', AttendanceState>> = {
  nothing: { nothing: 'open', held: 'held', other_absent: 'university_absent' },
  held: { nothing: 'held', held: 'held', other_absent: 'conflict' },
  other_absent: { nothing: 'enterprise_absent', held: 'conflict', other_absent: 'conflict' },
}

/** How a meeting stands by what both sides say; the office's word ends every doubt. */
export function attendanceOf({ university, enterprise, verdict }: Reports): AttendanceState {
  return verdict ?? BY_REPORTS[university ?? 'nothing'][enterprise ?? 'nothing']
}

/** The sides that were absent by a state. */
export function absentSides(state: AttendanceState): ('university' | 'enterprise')[] {
  if (state === 'both_absent') return ['university', 'enterprise']
  if (state === 'university_absent') return ['university']
  return state === 'enterprise_absent' ? ['enterprise'] : []
}

const EARLY_MS = 15 * 60_000

/** A meeting can be reported from a quarter of an hour before it begins: parties are often ready early. */
export function mayReportAt(slot: { startsAt: Date }, now: Date): boolean {
  return now.getTime() >= slot.startsAt.getTime() - EARLY_MS
}
