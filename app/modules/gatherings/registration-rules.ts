import type { UserKind } from '../access/index'
import type { GatheringStatus } from './gathering-status'

/** What a decision about registering looks at. */
export type OpenFacts = {
  status: GatheringStatus
  closesAt: Date
  startsAt: Date
  audience: readonly UserKind[]
}

export type RegisterBlock = 'not-published' | 'closed' | 'wrong-audience'

/** Why an account of this kind cannot register now; null when it can. */
export function whyNotRegister(gathering: OpenFacts, kind: UserKind, now: Date): RegisterBlock | null {
  if (gathering.status !== 'published') return 'not-published'
  if (gathering.closesAt <= now) return 'closed'
  return gathering.audience.includes(kind) ? null : 'wrong-audience'
}

/** Kinds of accounts that register for their organisation; the others for themselves. */
export function actsForOrganisation(kind: UserKind): boolean {
  return kind === 'enterprise' || kind === 'university' || kind === 'department'
}

/** Whether places freed now still go to the waiting list: until the event begins. */
export function promotesAt(gathering: { status: GatheringStatus; startsAt: Date }, now: Date): boolean {
  return gathering.status === 'published' && now < gathering.startsAt
}

/** A registration can be taken back until the event begins. */
export function mayCancelAt(gathering: { startsAt: Date }, now: Date): boolean {
  return now < gathering.startsAt
}

const HOUR_MS = 3_600_000
const DOOR_BEFORE_MS = 3 * HOUR_MS
const DOOR_AFTER_MS = 12 * HOUR_MS

/** When the door takes passes: from three hours before the beginning to twelve hours after the end. */
export function doorTimes(gathering: { startsAt: Date; endsAt: Date }): { from: Date; until: Date } {
  return {
    from: new Date(gathering.startsAt.getTime() - DOOR_BEFORE_MS),
    until: new Date(gathering.endsAt.getTime() + DOOR_AFTER_MS),
  }
}
