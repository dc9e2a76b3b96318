import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeRound } from '#tests/support/pairing-instances'
import { bestByModel } from '#tests/support/pairing-model'
import type { Proposal, ProposalInput } from './proposal.types'
import { proposePairings } from './propose-pairings'
import { pairPoints, priceLoad, SHIPPED_WEIGHTS } from './score-pair'

const weights = SHIPPED_WEIGHTS

/** Value counted anew from the pairs alone. */
function valueAnew(input: ProposalInput, { lines }: Proposal): number {
  const leaders = new Map(input.leaders.map(leader => [leader.id, leader]))
  const talents = new Map(input.talents.map(talent => [talent.id, talent]))
  const loads = new Map<string, number>()
  let points = 0
  for (const { leaderId, talentId } of lines) {
    if (!leaderId) continue
    loads.set(leaderId, (loads.get(leaderId) ?? 0) + 1)
    points += pairPoints(leaders.get(leaderId)!, talents.get(talentId)!, input.weights).total
  }
  for (const [id, load] of loads) points -= priceLoad(load, leaders.get(id)!.maximumLoad, input.weights.load)
  return points
}

const rounds = fc
  .tuple(
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 30 }),
  )
  .map(([seed, leaders, talents]) => makeRound(seed, Math.max(leaders, 1), talents, 4))

describe('a proposal', () => {
  it('equals the full model solved by HiGHS on 100 leaders and 100 talents', async () => {
    for (const [seed, load] of [
      [1, 2],
      [2, 3],
      [3, 1],
    ] as const) {
      const input = makeRound(seed, 100, 100, load)
      const { paired, value } = proposePairings(input)
      expect({ paired, value }).toEqual(await bestByModel(input))
    }
  })

  it('equals the full model on small rounds of every shape', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async input => {
        fc.pre(input.talents.length > 0)
        const { paired, value } = proposePairings(input)
        expect({ paired, value }).toEqual(await bestByModel(input))
      }),
      { numRuns: 25 },
    )
  })

  it('keeps conflicts and maximum loads, gives every talent one line, and its value adds up', () => {
    fc.assert(
      fc.property(rounds, input => {
        const proposal = proposePairings(input)
        expect(proposal.lines.map(line => line.talentId)).toEqual(input.talents.map(talent => talent.id))
        const barred = new Set(input.conflicts.map(({ leaderId, talentId }) => `${leaderId} ${talentId}`))
        for (const leader of input.leaders) {
          const own = proposal.lines.filter(line => line.leaderId === leader.id)
          expect(own.length).toBeLessThanOrEqual(leader.maximumLoad)
          for (const { talentId } of own) expect(barred.has(`${leader.id} ${talentId}`)).toBe(false)
        }
        expect(proposal.value).toBe(valueAnew(input, proposal))
      }),
    )
  })

  it('is the same for any order of the input', () => {
    const input = makeRound(7, 20, 60)
    const turned = {
      ...input,
      leaders: [...input.leaders].reverse(),
      talents: [...input.talents].reverse(),
      conflicts: [...input.conflicts].reverse(),
    }
    expect(proposePairings(turned)).toEqual(proposePairings(input))
  })

  it('spreads the load and says why a better leader was not proposed', () => {
    const leader = (id: string, fields: string[], maximumLoad: number) => ({ id, fields, maximumLoad })
    const talent = (id: string, previousLeaderId: string | null = null) => ({
      id,
      field: 'food',
      previousLeaderId,
    })
    const { lines } = proposePairings({
      leaders: [leader('a', ['food'], 1), leader('b', ['equipment'], 2)],
      talents: [talent('1'), talent('2', 'a'), talent('3')],
      conflicts: [],
      weights,
    })
    expect(lines[1]).toMatchObject({ leaderId: 'a', score: 90, why: { continuityPoints: 30, better: null } })
    expect(lines[0]).toMatchObject({
      leaderId: 'b',
      why: { fieldFit: 'none', better: { leaderId: 'a', points: 60, because: 'full' } },
    })
    const even = proposePairings({
      leaders: [leader('a', ['food'], 10), leader('b', ['food'], 10)],
      talents: Array.from({ length: 10 }, (_, at) => talent(String(at))),
      conflicts: [],
      weights,
    })
    expect(even.lines.filter(line => line.leaderId === 'a')).toHaveLength(5)
  })

  it('lists the unpaired with the reason', () => {
    const talents = [{ id: '1', field: 'food', previousLeaderId: null }]
    const a = { id: 'a', fields: ['food'], maximumLoad: 1 }
    const reason = (input: Partial<ProposalInput>) =>
      proposePairings({ leaders: [a], talents, conflicts: [], weights, ...input }).lines.find(
        line => line.leaderId === null,
      )?.why
    expect(reason({ leaders: [] })).toEqual({ reason: 'no-leaders' })
    expect(reason({ conflicts: [{ leaderId: 'a', talentId: '1' }] })).toEqual({ reason: 'conflicts' })
    expect(reason({ talents: [...talents, { id: '2', field: 'food', previousLeaderId: 'a' }] })).toEqual({
      reason: 'all-full',
    })
  })
})
