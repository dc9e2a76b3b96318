import { explainLines } from './explain-lines'
import { addArc, type FlowNetwork, flowOf, makeNetwork } from './flow-network'
import { sendCheapest } from './min-cost-flow'
import type { Proposal, ProposalInput, ProposalTalent } from './proposal.types'
import { fieldFit, fieldPoints, priceLoad, pricePlace } from './score-pair'
import { groupTalents, type TalentGroup } from './talent-groups'

const SOURCE = 0
const SINK = 1

type GroupArcs = { supply: number; toLeader: number[]; continued: { stays: number; joins: number }[] }
type Built = { net: FlowNetwork; arcs: GroupArcs[] }

/** Talents and leaders in the order of their ids, so that the same people give the same proposal. */
function inOrder(input: ProposalInput): ProposalInput {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  return {
    ...input,
    leaders: input.leaders.filter(leader => leader.maximumLoad > 0).sort(byId),
    talents: [...input.talents].sort(byId),
  }
}

function countArcs({ leaders, talents }: ProposalInput, groups: TalentGroup[]): number {
  const places = leaders.reduce((sum, leader) => sum + leader.maximumLoad, 0)
  return groups.length * (leaders.length + 1) + 3 * talents.length + places
}

/** Source → groups and continued talents → leaders → one arc a place → sink. */
function build(input: ProposalInput, groups: TalentGroup[]): Built {
  const { leaders, weights } = input
  const continued = groups.reduce((sum, group) => sum + group.continued.length, 0)
  const leaderNode = (at: number) => 2 + at
  const groupNode = (at: number) => 2 + leaders.length + at
  let nextNode = groupNode(groups.length)
  const net = makeNetwork(nextNode + continued, countArcs(input, groups))
  const top = Math.max(weights.mainField, weights.otherField) + weights.continuity
  leaders.forEach(({ maximumLoad }, at) => {
    for (let taken = 0; taken < maximumLoad; taken++) {
      addArc(net, leaderNode(at), SINK, 1, pricePlace(taken, maximumLoad, weights.load))
    }
  })
  const arcs = groups.map((group, at): GroupArcs => {
    const points = leaders.map(leader => fieldPoints(fieldFit(leader, group.field), weights))
    return {
      supply: addArc(net, SOURCE, groupNode(at), group.plain.length, 0),
      toLeader: leaders.map((leader, place) =>
        group.barred.has(place)
          ? -1
          : addArc(net, groupNode(at), leaderNode(place), leader.maximumLoad, top - points[place]!),
      ),
      continued: group.continued.map(({ leader }) => {
        const node = nextNode++
        addArc(net, SOURCE, node, 1, 0)
        const cost = top - points[leader]! - weights.continuity
        return {
          stays: addArc(net, node, leaderNode(leader), 1, cost),
          joins: addArc(net, node, groupNode(at), 1, 0),
        }
      }),
    }
  })
  return { net, arcs }
}

/** Places of the leaders by talent as the flow says; a talent without an entry stays unpaired. */
function readPairs({ net, arcs }: Built, groups: TalentGroup[]): Map<string, number> {
  const pairs = new Map<string, number>()
  groups.forEach((group, at) => {
    const { supply, toLeader, continued } = arcs[at]!
    const pool: ProposalTalent[] = group.plain.slice(0, flowOf(net, supply))
    group.continued.forEach(({ talent, leader }, index) => {
      if (flowOf(net, continued[index]!.stays) > 0) pairs.set(talent.id, leader)
      else if (flowOf(net, continued[index]!.joins) > 0) pool.push(talent)
    })
    let given = 0
    toLeader.forEach((arc, leader) => {
      for (let unit = arc < 0 ? 0 : flowOf(net, arc); unit > 0; unit--) pairs.set(pool[given++]!.id, leader)
    })
  })
  return pairs
}

/**
 * Pairs leaders and talents: as many talents as can be, conflicts and maximum loads kept, then the greatest sum of
 * points less the price of load, which rises with each further talent of a leader. Exact (a minimum-cost flow over
 * groups of like talents) and the same for any order of the input.
 */
export function proposePairings(given: ProposalInput): Proposal {
  const input = inOrder(given)
  const groups = groupTalents(input)
  const built = build(input, groups)
  sendCheapest(built.net, SOURCE, SINK)
  const lines = explainLines(input, groups, readPairs(built, groups))
  const loads = new Map<string, number>()
  for (const { leaderId } of lines) if (leaderId) loads.set(leaderId, (loads.get(leaderId) ?? 0) + 1)
  const price = input.leaders.reduce(
    (sum, { id, maximumLoad }) => sum + priceLoad(loads.get(id) ?? 0, maximumLoad, input.weights.load),
    0,
  )
  return {
    lines,
    paired: lines.filter(line => line.leaderId !== null).length,
    value: lines.reduce((sum, line) => sum + line.score, 0) - price,
  }
}
