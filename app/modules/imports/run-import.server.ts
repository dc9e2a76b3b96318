import type { ChangeContext } from '../events/index.server'
import { applyRows, type ImportOptions } from './apply-rows.server'
import { type CheckedRow, checkRows, type Fault } from './check-rows.server'
import { readTable } from './read-table.server'
import type { ImportKind, RowOf } from './row-schemas'

const BATCH = 500
const MAX_FAULTS = 10_000

export type ImportTotals = { read: number; created: number; updated: number; rejected: number }
export type ImportProgress = ImportTotals & { phase: 'checking' | 'writing'; of: number | null }
export type ImportReport = ImportTotals & { faults: Fault[]; ignored: string[]; refused: boolean }

export type ImportJob = {
  kind: ImportKind
  file: string
  /** Name with the extension that decides how the file is read; the path when left out. */
  name?: string
  strict: boolean
  dryRun: boolean
  options: ImportOptions
  context: ChangeContext
  onProgress?: (progress: ImportProgress) => void | Promise<void>
}

class Tally {
  readonly totals: ImportTotals = { read: 0, created: 0, updated: 0, rejected: 0 }
  readonly faults: Fault[] = []

  count(checked: CheckedRow<ImportKind>): void {
    this.totals.read += 1
    if ('faults' in checked) this.reject(checked.faults)
  }

  reject(faults: Fault[]): void {
    this.totals.rejected += 1
    for (const fault of faults) if (this.faults.length < MAX_FAULTS) this.faults.push(fault)
  }
}

async function check(job: ImportJob, tally: Tally): Promise<string[]> {
  const { rows, ignored } = checkRows(job.kind, await readTable(job.file, job.name))
  for await (const checked of rows) {
    tally.count(checked)
    if (tally.totals.read % BATCH === 0)
      await job.onProgress?.({ ...tally.totals, phase: 'checking', of: null })
  }
  return ignored
}

async function write(job: ImportJob, tally: Tally): Promise<void> {
  const { rows } = checkRows(job.kind, await readTable(job.file, job.name))
  let batch: { row: number; value: RowOf<ImportKind> }[] = []
  const flush = async () => {
    if (batch.length === 0) return
    const done = await applyRows(job.kind, job.context, batch as never, job.options)
    tally.totals.created += done.created
    tally.totals.updated += done.updated
    for (const fault of done.faults) tally.reject([fault])
    batch = []
    await job.onProgress?.({ ...tally.totals, phase: 'writing', of: tally.totals.read })
  }
  for await (const checked of rows) {
    if ('value' in checked) batch.push(checked)
    if (batch.length === BATCH) await flush()
  }
  await flush()
}

/**
 * Imports a file: checks all of it, then writes the valid rows in batches (see README). Throws `TableRefusal` when the
 * file cannot be read as a whole; then nothing was written.
 */
export async function runImport(job: ImportJob): Promise<ImportReport> {
  const tally = new Tally()
  const ignored = await check(job, tally)
  const refused = job.strict && tally.totals.rejected > 0
  if (!job.dryRun && !refused) await write(job, tally)
  return { ...tally.totals, faults: tally.faults, ignored, refused }
}
