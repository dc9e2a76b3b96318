import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ImportKind, ImportProgress, ImportReport } from '../../app/modules/imports/index.server'
import { Refusal } from '../refusal.mjs'
import { withServices } from './with-services'

const KINDS = ['openings', 'universities', 'enterprises', 'graduates', 'majors'] as const
const SHOWN_FAULTS = 1_000

type Flags = { dryRun?: boolean; strict?: boolean; trusted?: boolean }

function kindOf(value: string): ImportKind {
  const kind = KINDS.find(known => known === value)
  if (!kind) throw new InvalidArgumentError(`one of ${KINDS.join(', ')}`)
  return kind
}

/** Mounts `import KIND FILE`. */
export function registerImport(program: Command): void {
  program
    .command('import')
    .summary('bring a list in from CSV, XLSX or JSON lines')
    .description(
      'Checks every row, reports row and column of each fault, imports all valid rows. Running it again updates.',
    )
    .argument('<kind>', KINDS.join(' | '), kindOf)
    .argument('<file>', 'a .csv, .xlsx or .jsonl file')
    .option('--dry-run', 'check only, write nothing')
    .option('--strict', 'write nothing when a row fails')
    .addOption(new Option('--trusted', 'publish openings at once; approve new enterprises'))
    .action(importFile)
}

function report(progress: ImportProgress): void {
  if (!process.stderr.isTTY) return
  const done =
    progress.phase === 'checking'
      ? `checked ${progress.read}`
      : `written ${progress.created + progress.updated} of ${progress.of}`
  process.stderr.write(`\r${done}   `)
}

function showFaults({ faults, ignored, rejected }: ImportReport): void {
  if (process.stderr.isTTY) process.stderr.write('\r')
  if (ignored.length > 0) console.error(`ignored columns: ${ignored.join(', ')}`)
  for (const fault of faults.slice(0, SHOWN_FAULTS)) {
    console.error(
      `row ${fault.row}, ${fault.column || 'row'}: ${fault.code}${fault.value ? ` (${fault.value})` : ''}`,
    )
  }
  if (rejected > SHOWN_FAULTS) console.error(`… ${rejected - SHOWN_FAULTS} more rejected rows`)
}

async function importFile(kind: ImportKind, file: string, flags: Flags): Promise<void> {
  await withServices(async () => {
    const { runImport, TableRefusal, sentenceOfRefusal } = await import(
      '../../app/modules/imports/index.server'
    )
    const done = await runImport({
      kind,
      file,
      strict: flags.strict ?? false,
      dryRun: flags.dryRun ?? false,
      options: { trusted: flags.trusted ?? false, universityId: null },
      context: { actor: { userId: null, kind: 'system' }, now: new Date() },
      onProgress: report,
    }).catch((error: unknown) => {
      throw error instanceof TableRefusal ? new Refusal(sentenceOfRefusal(error, file)) : error
    })
    showFaults(done)
    console.log(
      `read ${done.read}, created ${done.created}, updated ${done.updated}, rejected ${done.rejected}`,
    )
    if (done.refused) throw new Refusal('nothing was imported: --strict, and rows failed')
  })
}
