import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { recordAudit } from '../audit/index.server'
import type { ChangeContext } from '../events/index.server'

/** Enters an export into the audit log, before anything is handed out: what, and how many rows. */
export async function noteExport(
  { actor, now, requestId }: ChangeContext,
  list: string,
  count: number,
  sensitive = false,
): Promise<void> {
  await transaction(async tx => {
    await recordAudit(tx, {
      at: now,
      actorUserId: actor.userId,
      actorKind: actor.kind,
      organisationId: actor.organisationId ?? null,
      action: 'list.exported',
      subjectKind: list,
      subjectId: null,
      detail: { count },
      ...(requestId && { requestId }),
      sensitive,
    })
    return ok(null)
  })
}
