export { batchApplied } from './imports.events'
export { columnsOf, IMPORT_KINDS, type ImportKind } from './row-schemas'
