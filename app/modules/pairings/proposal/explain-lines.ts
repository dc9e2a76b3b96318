import type { BetterLeader, ProposalInput, ProposalTalent, ProposedLine, UnpairedWhy } from './proposal.types'
import { fieldFit, fieldPoints, pairPoints } from './score-pair'
import type { TalentGroup } from './talent-groups'

type Loads = { taken: number[]; maximum: number[] }
type Ranked = { place: number; points: number }[]

/** Leaders by the points of their field for a group, best first; those in conflict are left out. */
function rank({ leaders, weights }: ProposalInput, group: TalentGroup): Ranked {
  return leaders
    .map((leader, place) => ({ place, points: fieldPoints(fieldFit(leader, group.field), weights) }))
    .filter(({ place }) => !group.barred.has(place))
    .sort((a, b) => b.points - a.points || a.place - b.place)
}

function betterThan(
  input: ProposalInput,
  talent: ProposalTalent,
  total: number,
  candidates: Ranked,
  { taken, maximum }: Loads,
): BetterLeader | null {
  const previous = input.leaders.findIndex(leader => leader.id === talent.previousLeaderId)
  const stay = candidates.find(({ place }) => place === previous)
  const first = candidates[0]
  const best =
    stay && first && stay.points + input.weights.continuity >= first.points
      ? { ...stay, points: stay.points + input.weights.continuity }
      : first
  if (!best || best.points <= total) return null
  const full = taken[best.place]! >= maximum[best.place]!
  return {
    leaderId: input.leaders[best.place]!.id,
    points: best.points,
    because: full ? 'full' : 'even-load',
  }
}

function whyNobody({ leaders }: ProposalInput, group: TalentGroup, { taken, maximum }: Loads): UnpairedWhy {
  if (leaders.length === 0) return { reason: 'no-leaders' }
  const room = leaders.some((_, place) => taken[place]! < maximum[place]!)
  return { reason: room || group.barred.size === leaders.length ? 'conflicts' : 'all-full' }
}

/** Every talent's line with its reasons, in the order of the talents. `pairs`: talent → place of the leader. */
export function explainLines(
  input: ProposalInput,
  groups: readonly TalentGroup[],
  pairs: ReadonlyMap<string, number>,
): ProposedLine[] {
  const loads: Loads = {
    taken: input.leaders.map(() => 0),
    maximum: input.leaders.map(leader => leader.maximumLoad),
  }
  for (const place of pairs.values()) loads.taken[place]!++
  const lines = groups.flatMap(group => {
    const ranked = rank(input, group)
    const talents = [...group.plain, ...group.continued.map(entry => entry.talent)]
    return talents.map((talent): ProposedLine => {
      const place = pairs.get(talent.id)
      if (place === undefined) {
        return { talentId: talent.id, leaderId: null, score: 0, why: whyNobody(input, group, loads) }
      }
      const leader = input.leaders[place]!
      const points = pairPoints(leader, talent, input.weights)
      const why = {
        fieldFit: points.fit,
        fieldPoints: points.field,
        continuityPoints: points.continuity,
        load: loads.taken[place]!,
        maximumLoad: leader.maximumLoad,
        better: betterThan(input, talent, points.total, ranked, loads),
      }
      return { talentId: talent.id, leaderId: leader.id, score: points.total, why }
    })
  })
  return lines.sort((a, b) => (a.talentId < b.talentId ? -1 : 1))
}
