/** Server door of the timetable: solving, which uses a worker thread where exact sub-problems are needed. */
export { inputHash } from './input-hash.server'
export { SOLVER, type SolveOptions, solveTimetable } from './solve-timetable.server'
