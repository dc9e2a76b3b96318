import highsLoader from 'highs'
import type { ProposalInput } from '../../app/modules/pairings/proposal/proposal.types'
import { pairPoints, pricePlace } from '../../app/modules/pairings/proposal/score-pair'

/** More than all points of a pair together, so that pairing somebody always comes before value. */
const PAIR = 10_000

/** Number of pairs and value of the best proposal by the full model, one variable a pair and a place (HiGHS). */
export async function bestByModel(input: ProposalInput): Promise<{ paired: number; value: number }> {
  const highs = await highsLoader()
  const solution = highs.solve(writeModel(input), {})
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`)
  const total = Math.round(solution.ObjectiveValue)
  const paired = Math.round(
    Object.entries(solution.Columns).reduce(
      (sum, [name, column]) => (name.startsWith('x') ? sum + ('Primal' in column ? column.Primal : 0) : sum),
      0,
    ),
  )
  return { paired, value: total - PAIR * paired }
}

function writeModel({ leaders, talents, conflicts, weights }: ProposalInput): string {
  const barred = new Set(conflicts.map(({ leaderId, talentId }) => `${leaderId} ${talentId}`))
  const allowed = (l: number, t: number) => !barred.has(`${leaders[l]!.id} ${talents[t]!.id}`)
  const pairsOf = (l: number) => talents.flatMap((_, t) => (allowed(l, t) ? [`x${l}_${t}`] : []))
  const worth = leaders.flatMap((leader, l) =>
    talents.flatMap((talent, t) =>
      allowed(l, t) ? [`${PAIR + pairPoints(leader, talent, weights).total} x${l}_${t}`] : [],
    ),
  )
  const places = leaders.flatMap(({ maximumLoad }, l) =>
    Array.from({ length: maximumLoad }, (_, k) => ({
      name: `y${l}_${k}`,
      price: pricePlace(k, maximumLoad, weights.load),
    })),
  )
  const rows = [
    ...talents
      .map((_, t) => leaders.flatMap((_, l) => (allowed(l, t) ? [`x${l}_${t}`] : [])))
      .flatMap(sides => (sides.length > 0 ? [`${sides.join(' + ')} <= 1`] : [])),
    ...leaders.flatMap(({ maximumLoad }, l) => {
      const taken = Array.from({ length: maximumLoad }, (_, k) => ` - y${l}_${k}`).join('')
      const pairs = pairsOf(l)
      return pairs.length > 0 ? [`${pairs.join(' + ')}${taken} <= 0`] : []
    }),
  ]
  return [
    `Maximize\n obj: ${worth.join(' + ')}${places.map(({ name, price }) => ` - ${price} ${name}`).join('')}`,
    `Subject To\n${rows.map((row, at) => ` r${at}: ${row}`).join('\n')}`,
    `Bounds\n${places.map(({ name }) => ` 0 <= ${name} <= 1`).join('\n')}`,
    'End\n',
  ].join('\n')
}
