export type { Fault } from './check-rows.server'
export { type ImportJob, type ImportProgress, type ImportReport, runImport } from './run-import.server'
export { TableRefusal } from './table-refusal'
