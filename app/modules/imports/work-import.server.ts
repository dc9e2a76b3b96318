import { withLocalCopy } from '../files/index.server'
import { findRun, replaceFaults, updateRun } from './imports.store.server'
import { IMPORT_KINDS, type ImportKind } from './row-schemas'
import { type ImportProgress, type ImportReport, runImport } from './run-import.server'
import { TableRefusal } from './table-refusal'

function totalsOf({ read, created, updated, rejected }: ImportProgress | ImportReport) {
  return { read, created, updated, rejected }
}

/**
 * Does a queued import (called by the worker). Repeated after a crash it starts over and, rows being told apart by
 * their identity, ends in the same state. A file that cannot be read ends the run as failed with its reason.
 */
export async function workImport(runId: string, now: Date): Promise<void> {
  const run = await findRun({ id: runId }, 0)
  const kind = IMPORT_KINDS.find(known => known === run?.kind) as ImportKind | undefined
  if (!run?.fileId || !kind || run.status === 'done' || run.status === 'failed') return
  await updateRun(runId, { status: 'running', startedAt: run.startedAt ?? now, error: null })
  try {
    const report = await withLocalCopy(run.fileId, file =>
      runImport({
        kind,
        file: file.path,
        strict: run.strict,
        dryRun: run.dryRun,
        options: { trusted: run.trusted, universityId: kind === 'graduates' ? run.organisationId : null },
        context: {
          actor: {
            userId: run.byUserId,
            kind: run.organisationId ? 'university' : 'office',
            organisationId: run.organisationId,
          },
          now,
        },
        onProgress: progress => updateRun(runId, totalsOf(progress)),
      }),
    )
    await replaceFaults(runId, report.faults)
    const error = report.refused
      ? 'strict'
      : report.ignored.length > 0
        ? `ignored:${report.ignored.join(',')}`.slice(0, 300)
        : null
    await updateRun(runId, {
      ...totalsOf(report),
      status: report.refused ? 'failed' : 'done',
      error,
      finishedAt: new Date(),
    })
  } catch (error) {
    if (!(error instanceof TableRefusal)) throw error
    await updateRun(runId, {
      status: 'failed',
      error: JSON.stringify({ code: error.code, ...error.facts }),
      finishedAt: new Date(),
    })
  }
}
