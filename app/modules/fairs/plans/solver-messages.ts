import type { Effort, Instance, Plan, Progress } from '../timetable'

/** What a solving process is given. */
export interface SolverOrder {
  instance: Instance
  seed: number
  effort: Effort
  wishes: [university: string, enterprise: string][]
}

/** What a solving process says. */
export type SolverMessage =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; plan: Plan }
  | { kind: 'failed'; message: string }
