import { writeCertificate } from '../bound/certificate'
import { findBound, findBoundWithoutFloors } from '../bound/find-bound'
import { buildModel } from '../build-model'
import { canonicalOrder } from '../canonical-order'
import { AWAY, BUSY, countBreaks } from '../compact/gaps'
import type { Model } from '../core.types'
import type { Certificate, Shortfall } from '../plan.types'
import { runAtOnce } from '../tasks'
import type { Instance, Meeting } from '../timetable.types'

/** How good given meetings are: what a plan made by hand or by repair has to say for itself. */
export interface ProvedMeetings {
  value: number
  bound: number
  optimal: boolean
  gap: number
  shortfalls: Shortfall[]
  breaks: number
  certificate: Certificate
}

function shortfallsOf(instance: Instance, meetings: readonly Meeting[]): Shortfall[] {
  const sides = [
    ['university', instance.universities],
    ['enterprise', instance.enterprises],
  ] as const
  return sides.flatMap(([side, parties]) => {
    const degree = new Map<string, number>()
    for (const meeting of meetings) degree.set(meeting[side], (degree.get(meeting[side]) ?? 0) + 1)
    return parties.flatMap((party): Shortfall[] => {
      const missing = party.min - (degree.get(party.id) ?? 0)
      return missing > 0 ? [{ side, party: party.id, missing, because: 'not-found' }] : []
    })
  })
}

function breaksOf({ core, ids, away }: Model, meetings: readonly Meeting[]): number {
  const seats = Uint8Array.from(away, gone => (gone ? AWAY : 0))
  const university = new Map(ids.slice(0, core.universities).map((id, at) => [id, at]))
  const enterprise = new Map(ids.slice(core.universities).map((id, at) => [id, core.universities + at]))
  for (const meeting of meetings) {
    seats[university.get(meeting.university)! * core.slots + meeting.slot] = BUSY
    seats[enterprise.get(meeting.enterprise)! * core.slots + meeting.slot] = BUSY
  }
  return countBreaks(seats, core.parties, core.slots)
}

/**
 * Value, bound and certificate of meetings that stand. When they miss more floors than need be, the bound is the
 * one without floors, and they are not called optimal. Takes as long as finding the bound: a few tenths of a
 * second for 100 × 160.
 */
export function proveMeetings(instance: Instance, meetings: readonly Meeting[]): ProvedMeetings {
  const model = buildModel(canonicalOrder(instance))
  const best = runAtOnce(findBound(model.core))
  const weights = new Map(instance.weights.map(([u, e, weight]) => [JSON.stringify([u, e]), weight]))
  const worth = ({ university, enterprise }: Meeting) =>
    weights.get(JSON.stringify([university, enterprise])) ?? 0
  const value = meetings.reduce((sum, meeting) => sum + worth(meeting), 0)
  const shortfalls = shortfallsOf(instance, meetings)
  const missed = shortfalls.reduce((sum, { missing }) => sum + missing, 0)
  const least = best.shortfall + model.core.unreachable.reduce((sum, missing) => sum + missing, 0)
  const proof = missed > least ? runAtOnce(findBoundWithoutFloors(model.core, best)) : best
  const bound = proof.value + model.fixed.reduce((sum, meeting) => sum + meeting.weight, 0)
  return {
    value,
    bound,
    optimal: value === bound && proof === best,
    gap: bound === 0 ? 0 : (bound - value) / bound,
    shortfalls,
    breaks: breaksOf(model, meetings),
    certificate: writeCertificate(model, proof),
  }
}
