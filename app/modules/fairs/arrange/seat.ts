import type { ArrangeProblem, Placement } from './problem.ts'

/**
 * A table for every meeting: slot by slot, a meeting takes the table where one of its parties sat before
 * when it is free (the busier party first), else the lowest free one.
 */
export function seat(problem: ArrangeProblem, placement: Placement): number[] {
  const tables = new Array<number>(placement.length).fill(-1)
  const lastTable = new Map<number, number>()
  for (let slot = 0; slot < problem.slots; slot++) {
    const here = problem.meetings.flatMap((_, meeting) => (placement[meeting] === slot ? [meeting] : []))
    const taken = new Set<number>()
    for (const meeting of here) keepTable(problem, meeting, lastTable, taken, tables)
    let next = 0
    for (const meeting of here) {
      if (tables[meeting]! < 0) {
        while (taken.has(next)) next++
        tables[meeting] = next
        taken.add(next)
      }
      for (const party of problem.meetings[meeting]!.parties) lastTable.set(party, tables[meeting]!)
    }
  }
  return tables
}

function keepTable(
  problem: ArrangeProblem,
  meeting: number,
  lastTable: ReadonlyMap<number, number>,
  taken: Set<number>,
  tables: number[],
): void {
  const count = (party: number) => problem.meetingsOf[party]!.length
  for (const party of [...problem.meetings[meeting]!.parties].sort((a, b) => count(b) - count(a) || a - b)) {
    const table = lastTable.get(party)
    if (table === undefined || taken.has(table)) continue
    taken.add(table)
    tables[meeting] = table
    return
  }
}
