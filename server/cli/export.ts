import { extname, resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import type { ExportFormat, Registry } from '../../app/modules/exports/index.server'
import { withServices } from './with-services'

const KINDS = ['openings', 'enterprises', 'universities'] as const satisfies readonly Registry[]
const FORMATS = ['xlsx', 'csv', 'jsonl'] as const satisfies readonly ExportFormat[]

type Target = { path: string; format: ExportFormat }

function kindOf(value: string): Registry {
  const kind = KINDS.find(known => known === value)
  if (!kind) throw new InvalidArgumentError(`one of ${KINDS.join(', ')}`)
  return kind
}

function targetOf(value: string): Target {
  const format = FORMATS.find(known => `.${known}` === extname(value).toLowerCase())
  if (!format) throw new InvalidArgumentError('the name must end with .xlsx, .csv or .jsonl')
  return { path: resolve(value), format }
}

/** Mounts `export KIND FILE`. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .summary('write a list to CSV, XLSX or JSON lines')
    .description('Writes a list in the columns of its import; what has no external id gets its own id.')
    .argument('<kind>', KINDS.join(' | '), kindOf)
    .argument('<file>', 'a .xlsx, .csv or .jsonl file', targetOf)
    .action(exportFile)
}

async function exportFile(kind: Registry, { path, format }: Target): Promise<void> {
  await withServices(async () => {
    const { exportRegistry } = await import('../../app/modules/exports/index.server')
    const context = { actor: { userId: null, kind: 'system' }, now: new Date() }
    console.log(`exported ${await exportRegistry({ context, kind, format, file: path })}`)
  })
}
