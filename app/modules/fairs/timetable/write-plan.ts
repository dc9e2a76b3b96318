import type { Board } from './board/board'
import { writeCertificate } from './bound/certificate'
import type { Bound } from './bound/find-bound'
import { assignTables } from './compact/assign-tables'
import { countBreaks, occupiedSeats } from './compact/gaps'
import type { Model } from './core.types'
import { listBinding } from './explain/binding'
import { listUnplaced, type UnplacedChoice } from './explain/list-unplaced'
import { listShortfalls } from './explain/shortfalls'
import type { Plan } from './plan.types'
import type { Instance, Meeting } from './timetable.types'

/** What a solve has found, ready to be written down. */
export interface Findings {
  instance: Instance
  model: Model
  board: Board
  /** floors first */
  bound: Bound
  /** the bound that holds for this plan's shortfall */
  proof: Bound
  breaksBeforeCompaction: number
  choice: UnplacedChoice
}

/** Breaks of a board together with its fixed meetings. */
export function breaksOf(board: Board, model: Model): number {
  return countBreaks(occupiedSeats(board, model), board.core.parties, board.core.slots)
}

function meetingsWithIds({ ids }: Model, seated: ReturnType<typeof assignTables>): Meeting[] {
  return seated.map(({ university, enterprise, slot, table }) => ({
    university: ids[university]!,
    enterprise: ids[enterprise]!,
    slot,
    table,
  }))
}

/** The plan without what is known only at the end: time taken, solver and hash of the input. */
export function writePlan(findings: Findings): Omit<Plan, 'elapsedMs' | 'solver' | 'inputHash'> {
  const { instance, model, board, bound, proof } = findings
  const meetings = meetingsWithIds(model, assignTables(board, model))
  const fixedValue = model.fixed.reduce((sum, meeting) => sum + meeting.weight, 0)
  let decided = 0
  for (let edge = 0; edge < model.core.edges; edge++)
    if (board.slotOf[edge]! >= 0) decided += model.core.weight[edge]!
  const value = fixedValue + decided
  const limit = fixedValue + proof.value
  const { unplaced, total } = listUnplaced(instance, meetings, findings.choice)
  return {
    meetings,
    value,
    bound: limit,
    optimal: value === limit && proof === bound,
    gap: limit === 0 ? 0 : (limit - value) / limit,
    shortfalls: listShortfalls(model, bound, board),
    unplaced,
    unplacedTotal: total,
    binding: listBinding(model, bound, board),
    breaks: breaksOf(board, model),
    breaksBeforeCompaction: findings.breaksBeforeCompaction,
    certificate: writeCertificate(model, proof),
  }
}
