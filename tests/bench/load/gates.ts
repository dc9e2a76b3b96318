import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { inRoot } from '../../../server/paths.mjs'
import type { Measured } from './drive'

/** One gate: what was measured against what is asked. */
export interface Gate {
  gate: string
  value: number
  bound: number
  /** `floor`: at least, `ceiling`: at most. */
  kind: 'floor' | 'ceiling'
  unit: string
  /** Why a missed gate is missed, where that is known. */
  why?: string
}

const passes = ({ value, bound, kind }: Gate) => (kind === 'floor' ? value >= bound : value <= bound)

export const atLeast = (gate: string, value: number, bound: number, unit = '×', why?: string): Gate => ({
  gate,
  value,
  bound,
  kind: 'floor',
  unit,
  ...(why && { why }),
})

export const atMost = (gate: string, value: number, bound: number, unit = '×', why?: string): Gate => ({
  gate,
  value,
  bound,
  kind: 'ceiling',
  unit,
  ...(why && { why }),
})

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: inRoot(), encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

function loadNow(): number {
  return Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0])
}

/** What was measured where: every file of results begins with it. */
export function circumstances() {
  const [cpu] = cpus()
  const { dependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  return {
    at: new Date().toISOString(),
    machine: `${cpus().length} × ${cpu?.model ?? 'unknown'}`,
    load: loadNow(),
    node: process.version,
    remix: dependencies['@remix-run/node'],
    commit: commit(),
  }
}

const rounded = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

function line(bench: string, what: object): void {
  const text = JSON.stringify({ bench, ...what })
  const folder = inRoot('.data-test', 'bench-results')
  mkdirSync(folder, { recursive: true })
  appendFileSync(`${folder}/${bench}.jsonl`, `${text}\n`)
  process.stdout.write(`${text}\n`)
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  return rows
    .map(row => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`)
    .join('\n')
}

/** Writes measurements and gates as JSON lines to standard output and a file, and as tables to standard error. */
export function report(bench: string, measured: Iterable<Measured>, gates: readonly Gate[]): boolean {
  line(bench, { circumstances: circumstances() })
  const all = [...measured]
  for (const one of all) line(bench, { measured: one })
  for (const gate of gates) line(bench, { ...gate, passed: passes(gate) })
  const head = ['target', 'req/s', 'p50 ms', 'p99 ms', 'CPU ms/req', 'MB', 'failed']
  const rows = all.map(one => [
    one.name,
    ...[one.perSecond, one.p50, one.p99, one.cpuMs, one.memoryMb].map(rounded),
    String(one.failures),
  ])
  process.stderr.write(`\n${table([head, ...rows])}\n\n`)
  const judged = gates.map(gate => [
    gate.gate,
    `${rounded(gate.value)} ${gate.unit}`,
    `${gate.kind === 'floor' ? '≥' : '≤'} ${gate.bound} ${gate.unit}`,
    passes(gate) ? 'met' : `MISSED by ${rounded((Math.abs(gate.value - gate.bound) / gate.bound) * 100)} %`,
    passes(gate) ? '' : (gate.why ?? ''),
  ])
  if (judged.length > 0)
    process.stderr.write(`${table([['gate', 'measured', 'asked', 'verdict', 'why'], ...judged])}\n`)
  return gates.every(passes)
}
