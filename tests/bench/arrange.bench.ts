import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { arrangeMeetings, checkArrangement, type MeetingList } from '../../app/modules/fairs/arrange/index.ts'
import { EVENT_SHAPES, inventEvent } from '../support/arrange-instances.ts'
import { meetingsPlanted, PLANTED_SHAPES } from '../support/planted-meetings.ts'

/** `node --import tsx tests/bench/arrange.bench.ts [--seeds N] [--only TEXT]`: one JSON line per event, then a table. */
interface Row {
  event: string
  outcome: 'optimal' | 'open' | 'refused'
  breaks: number | null
  bound: number | null
  elapsedMs: number
  /** Processor time: what the elapsed time would be on an idle machine. */
  cpuMs: number
  /** Elapsed time in units of the machine's own yardstick. */
  yards: number
}

const LIMIT_MS = 10_000
const option = (name: string) => process.argv[process.argv.indexOf(name) + 1]
const seeds = process.argv.includes('--seeds') ? Number(option('--seeds')) : 2
const only = process.argv.includes('--only') ? (option('--only') ?? '') : ''

/** Milliseconds for a fixed piece of integer work with scattered memory: what this machine is worth right now. */
function yardstick(): number {
  const cells = new Int32Array(1 << 20)
  const start = performance.now()
  let at = 1
  for (let i = 0; i < 20_000_000; i++) {
    at = (Math.imul(at, 1664525) + 1013904223) & 0xfffff
    cells[at]! += i
  }
  return performance.now() - start
}

function events(): [string, MeetingList][] {
  const invented = EVENT_SHAPES.flatMap(shape =>
    Array.from({ length: seeds }, (_, seed): [string, MeetingList] => [
      `${shape.name} #${seed + 1}`,
      inventEvent(shape, seed + 1),
    ]),
  )
  const planted = PLANTED_SHAPES.flatMap(shape =>
    Array.from({ length: seeds }, (_, seed): [string, MeetingList] => [
      `planted without breaks, ${shape.name} #${seed + 1}`,
      meetingsPlanted(seed + 1, shape),
    ]),
  )
  return [...published(), ...invented, ...planted].filter(([name]) => name.includes(only))
}

function published(): [string, MeetingList][] {
  const folder = resolve('../shared/data/meetings')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => [`published ${file}`, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))])
}

async function measure(event: string, list: MeetingList, yard: number): Promise<Row> {
  const start = performance.now()
  const cpu = process.cpuUsage()
  const result = await arrangeMeetings(list)
  const elapsedMs = Math.round(performance.now() - start)
  const used = process.cpuUsage(cpu)
  const cpuMs = Math.round((used.user + used.system) / 1000)
  const yards = Math.round((10 * elapsedMs) / yard) / 10
  if (!result.ok) return { event, outcome: 'refused', breaks: null, bound: null, elapsedMs, cpuMs, yards }
  const faults = checkArrangement(list, result.arrangement)
  if (faults.length > 0) throw new Error(`${event}: ${faults.join('; ')}`)
  const { breaks, bound, optimal } = result.arrangement
  return { event, outcome: optimal ? 'optimal' : 'open', breaks, bound, elapsedMs, cpuMs, yards }
}

async function main(): Promise<void> {
  const yard = yardstick()
  console.log(JSON.stringify({ yardstickMs: Math.round(yard), node: process.version }))
  const rows: Row[] = []
  for (const [event, list] of events()) {
    const row = await measure(event, list, yard)
    rows.push(row)
    console.log(JSON.stringify(row))
  }
  console.table(rows)
  const late = rows.filter(row => row.elapsedMs > LIMIT_MS).length
  const missed = rows.filter(row => row.event.startsWith('published') && row.outcome !== 'optimal').length
  const planted = rows.filter(row => row.event.startsWith('planted'))
  const unplanted = planted.filter(row => row.breaks !== 0).length
  console.log(
    JSON.stringify({
      events: rows.length,
      late,
      publishedMissed: missed,
      planted: planted.length,
      unplanted,
    }),
  )
  if (missed > 0) process.exitCode = 1
}

await main()
