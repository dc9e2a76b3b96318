import { ok, type Result } from '../../kernel/result'
import { enqueue } from '../../platform/queue.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordAudit } from '../audit/index.server'
import { storeTable, type TableUploadRefusal, type Upload } from '../files/index.server'
import { insertRun } from './imports.store.server'
import type { ImportKind } from './row-schemas'

export type StartImport = {
  kind: ImportKind
  upload: Upload
  strict: boolean
  trusted: boolean
  dryRun: boolean
}

/**
 * Stores an uploaded list and queues its import; the page follows the run. A university's people import only the
 * roster of their own university.
 */
export async function startImport(
  access: Access,
  input: StartImport,
): Promise<Result<{ runId: string }, TableUploadRefusal>> {
  const { kind, upload, ...flags } = input
  const organisationId = access.actor.kind === 'office' ? null : access.actor.organisationId
  return transaction<Result<{ runId: string }, TableUploadRefusal>>(async tx => {
    const stored = await storeTable(tx, upload, { ownerUserId: access.actor.userId, organisationId })
    if (!stored.ok) return stored
    const runId = await insertRun(
      {
        kind,
        fileName: stored.value.name,
        fileId: stored.value.fileId,
        organisationId,
        byUserId: access.actor.userId,
        bytesTotal: upload.bytes.byteLength,
        createdAt: access.now,
        ...flags,
      },
      tx,
    )
    await recordAudit(tx, {
      at: access.now,
      actorUserId: access.actor.userId,
      actorKind: access.actor.kind,
      organisationId,
      action: 'import.started',
      subjectKind: 'import',
      subjectId: runId,
      detail: { kind, ...flags },
      requestId: access.requestId,
    })
    await enqueue(tx, 'import', { runId })
    return ok({ runId })
  })
}
