// What the solving process runs.
import type { Plan, Progress } from '../timetable'
import { solveTimetable } from '../timetable/index.server'
import type { SolverOrder } from './solver-order'
import { workApart } from './work-apart'

const OTHERS_EXPLAINED = 60

workApart<SolverOrder, Progress, Plan>(({ instance, seed, effort, wishes }, onProgress) =>
  solveTimetable(instance, { seed, effort, wishes, limit: wishes.length + OTHERS_EXPLAINED, onProgress }),
)
