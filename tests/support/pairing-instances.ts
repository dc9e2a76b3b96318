import type { ProposalInput } from '../../app/modules/pairings/proposal/proposal.types'
import { SHIPPED_WEIGHTS } from '../../app/modules/pairings/proposal/score-pair'

const FIELDS = ['equipment', 'materials', 'electronics', 'food', 'appliances', 'education', 'health', 'rural']

/** A small generator (mulberry32): the same numbers for the same seed. */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** A round of so many leaders and talents: one to three fields a leader, three in five talents known from before, conflicts for one in twenty. */
export function makeRound(seed: number, leaders: number, talents: number, load = 7): ProposalInput {
  const draw = chance(seed)
  const leaderId = (at: number) => `leader-${String(at).padStart(5, '0')}`
  return {
    weights: SHIPPED_WEIGHTS,
    leaders: Array.from({ length: leaders }, (_, at) => ({
      id: leaderId(at),
      fields: [...new Set(Array.from({ length: 1 + draw(3) }, () => FIELDS[draw(FIELDS.length)]!))],
      maximumLoad: 1 + draw(load),
    })),
    talents: Array.from({ length: talents }, (_, at) => ({
      id: `talent-${String(at).padStart(5, '0')}`,
      field: FIELDS[draw(FIELDS.length)]!,
      previousLeaderId: draw(5) < 3 ? leaderId(draw(leaders)) : null,
    })),
    conflicts: Array.from({ length: Math.ceil(talents / 20) }, () => ({
      leaderId: leaderId(draw(leaders)),
      talentId: `talent-${String(draw(talents)).padStart(5, '0')}`,
    })),
  }
}
