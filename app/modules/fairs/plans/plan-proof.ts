import { z } from 'zod'
import type { Binding, Certificate, Instance, Plan, Shortfall, Unplaced } from '../timetable'

/** What a version keeps of its solve beside its meetings; parties by their codes. */
export interface PlanProof {
  certificate: Certificate
  binding: Binding[]
  shortfalls: Shortfall[]
  /** unmet mutual wishes first of all, then the heaviest other pairs */
  unplaced: Unplaced[]
  unplacedTotal: number
  floors: { parties: number; met: number }
  mutual: { pairs: number; met: number; unmet: [university: string, enterprise: string][] }
}

const stored = z.custom<PlanProof>(
  value => typeof value === 'object' && value !== null && 'certificate' in value,
)

/** The proof as stored; null for a version that has none. */
export function readProof(value: unknown): PlanProof | null {
  const read = stored.safeParse(value)
  return read.success ? read.data : null
}

/** Floors met among the parties that have one. */
export function floorsOf(instance: Instance, shortfalls: readonly Shortfall[]): PlanProof['floors'] {
  const withFloor = [...instance.universities, ...instance.enterprises].filter(party => party.min > 0).length
  const short = new Set(shortfalls.map(({ side, party }) => `${side} ${party}`)).size
  return { parties: withFloor, met: withFloor - short }
}

/** Mutual wishes that meet, and those that do not. */
export function mutualOf(
  meetings: Plan['meetings'],
  wishes: readonly (readonly [string, string])[],
): PlanProof['mutual'] {
  const met = new Set(meetings.map(meeting => `${meeting.university} ${meeting.enterprise}`))
  const unmet = wishes.filter(([u, e]) => !met.has(`${u} ${e}`)).map(([u, e]): [string, string] => [u, e])
  return { pairs: wishes.length, met: wishes.length - unmet.length, unmet }
}

/** What is kept of a plan as solved. */
export function proofOf(
  instance: Instance,
  plan: Plan,
  wishes: readonly (readonly [string, string])[],
): PlanProof {
  const { certificate, binding, shortfalls, unplaced, unplacedTotal } = plan
  return {
    certificate,
    binding,
    shortfalls,
    unplaced,
    unplacedTotal,
    floors: floorsOf(instance, shortfalls),
    mutual: mutualOf(plan.meetings, wishes),
  }
}
