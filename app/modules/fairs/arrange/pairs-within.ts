import type { ArrangeProblem } from './problem.ts'

/** How many of the given parties' meetings with each other can at most be held together in one slot. */
export function pairsWithin(problem: ArrangeProblem, slot: number, parties: readonly number[]): number {
  const among = new Set(parties)
  const others = new Map<number, number[]>(parties.map(party => [party, []]))
  for (const { parties: pair, slots } of problem.meetings) {
    const [a, b] = pair
    if (!among.has(a) || !among.has(b) || !slots.includes(slot)) continue
    others.get(a)!.push(b)
    others.get(b)!.push(a)
  }
  const partner = new Map<number, number>()
  const pair = (party: number, visited: Set<number>): boolean =>
    others.get(party)!.some(other => {
      if (visited.has(other)) return false
      visited.add(other)
      const rival = partner.get(other)
      if (rival !== undefined && !pair(rival, visited)) return false
      partner.set(other, party)
      return true
    })
  const halves = parties.filter(party => pair(party, new Set())).length
  return halves >> 1
}
