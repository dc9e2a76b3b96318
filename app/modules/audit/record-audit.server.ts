import type { Tx } from '../../platform/db.server'
import { insertAuditEntry, type NewAuditEntry } from './audit.store.server'

/** Adds one entry to the audit log inside the transaction of what it records. `detail` carries no personal data. */
export async function recordAudit(tx: Tx, entry: NewAuditEntry): Promise<void> {
  await insertAuditEntry(tx, entry)
}
