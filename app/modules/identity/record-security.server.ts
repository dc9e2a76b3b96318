import { ok } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import { recordAudit } from '../audit/index.server'
import type { Visit } from './visit'

type SecurityEvent = {
  action: string
  user: { id: string; kind: string } | null
  /** Codes only; never an address, a name or a token. */
  detail?: Record<string, string | number | boolean>
}

/** Adds an entry about logins and keys to the audit log, in a transaction of the caller or its own. */
export async function recordSecurity(visit: Visit, event: SecurityEvent, tx?: Tx): Promise<void> {
  const entry = {
    at: visit.now,
    actorUserId: visit.actor?.userId ?? event.user?.id ?? null,
    actorKind: visit.actor?.kind ?? event.user?.kind ?? 'visitor',
    action: event.action,
    subjectKind: 'account',
    subjectId: event.user?.id ?? null,
    requestId: visit.requestId,
    ...(event.detail && { detail: event.detail }),
  }
  if (tx) return recordAudit(tx, entry)
  await transaction(async own => {
    await recordAudit(own, entry)
    return ok(null)
  })
}
