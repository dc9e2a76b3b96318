import type { Effort, Instance } from '../timetable'

/** What a solving process is given. */
export interface SolverOrder {
  instance: Instance
  seed: number
  effort: Effort
  wishes: [university: string, enterprise: string][]
}
