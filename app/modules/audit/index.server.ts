export { listAudit } from './list-audit.server'
export { recordAudit } from './record-audit.server'
