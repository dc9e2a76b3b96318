import type { PairedWhy, ProposalInput, ProposalWeights } from './proposal/proposal.types'
import { pairPoints, priceLoad, SHIPPED_WEIGHTS } from './proposal/score-pair'

type Line = { keyTalentId: string; leaderId: string | null }

/** Stored weights, those that are missing as shipped. */
export function weightsOf(stored: unknown): ProposalWeights {
  return { ...SHIPPED_WEIGHTS, ...(stored as Partial<ProposalWeights> | null) }
}

/** Value of lines set by hand: points of all pairs less the price of load; by the rule of the computed ones. */
export function valueOfLines(input: ProposalInput, lines: readonly Line[]): number {
  const leaders = new Map(input.leaders.map(leader => [leader.id, leader]))
  const talents = new Map(input.talents.map(talent => [talent.id, talent]))
  const loads = new Map<string, number>()
  let value = 0
  for (const { keyTalentId, leaderId } of lines) {
    const [leader, talent] = [leaders.get(leaderId ?? ''), talents.get(keyTalentId)]
    if (!leader || !talent) continue
    value += pairPoints(leader, talent, input.weights).total
    loads.set(leader.id, (loads.get(leader.id) ?? 0) + 1)
  }
  for (const [id, load] of loads) value -= priceLoad(load, leaders.get(id)!.maximumLoad, input.weights.load)
  return value
}

/** Points and reasons of one pair set by hand. */
export function whyByHand(
  input: ProposalInput,
  { keyTalentId, leaderId }: { keyTalentId: string; leaderId: string },
  load: number,
): { score: number; why: PairedWhy } | null {
  const leader = input.leaders.find(({ id }) => id === leaderId)
  const talent = input.talents.find(({ id }) => id === keyTalentId)
  if (!leader || !talent) return null
  const points = pairPoints(leader, talent, input.weights)
  const why = {
    fieldFit: points.fit,
    fieldPoints: points.field,
    continuityPoints: points.continuity,
    load,
    maximumLoad: leader.maximumLoad,
    better: null,
  }
  return { score: points.total, why }
}

export type LineFault = 'conflict' | 'no-room' | 'not-taking-part'

/** What stands against lines as they are: people who are not (or no longer) in the round, conflicts, loads beyond the maximum. */
export function faultsOfLines(input: ProposalInput, lines: readonly Line[]): (Line & { fault: LineFault })[] {
  const room = new Map(input.leaders.map(({ id, maximumLoad }) => [id, maximumLoad]))
  const talents = new Set(input.talents.map(({ id }) => id))
  const barred = new Set(input.conflicts.map(({ leaderId, talentId }) => `${leaderId} ${talentId}`))
  return lines.flatMap((line): (Line & { fault: LineFault })[] => {
    if (line.leaderId === null) return []
    const left = room.get(line.leaderId)
    if (left === undefined || !talents.has(line.keyTalentId)) return [{ ...line, fault: 'not-taking-part' }]
    if (barred.has(`${line.leaderId} ${line.keyTalentId}`)) return [{ ...line, fault: 'conflict' }]
    room.set(line.leaderId, left - 1)
    return left > 0 ? [] : [{ ...line, fault: 'no-room' as const }]
  })
}
