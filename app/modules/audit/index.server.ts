export { listAudit } from './list-audit.server'
export { auditData } from './personal-data.store.server'
export { recordAudit } from './record-audit.server'
