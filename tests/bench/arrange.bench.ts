import { readdirSync, readFileSync } from 'node:fs'
import { arrangeMeetings, checkArrangement, type MeetingList } from '../../app/modules/fairs/arrange/index.ts'
import { EVENT_SHAPES, inventEvent } from '../support/arrange-instances.ts'
import { PLANTED_SHAPES, plantEvent } from '../support/planted-meetings.ts'

/**
 * `npm run bench -- arrange [--seeds N] [--only TEXT] [--lists FOLDER]`: one JSON line per event, then a table. Lists of
 * meetings in a folder (JSON, as `timetable arrange` takes them) are measured first, and each has to be proven in time.
 */
interface Row {
  event: string
  outcome: 'optimal' | 'open' | 'refused'
  breaks: number | null
  /** Proven: fewer are impossible. */
  bound: number | null
  /** The fewest breaks where they are known beforehand. */
  known: number | null
  /** Processor time of the whole process, user and system: what the elapsed time would be on an idle machine. */
  cpuSeconds: number
  elapsedMs: number
  /** Elapsed time in units of the machine's own yardstick. */
  yards: number
}

const LIMIT_SECONDS = 9
const option = (name: string) => process.argv[process.argv.indexOf(name) + 1]
const seeds = process.argv.includes('--seeds') ? Number(option('--seeds')) : 2
const folder = process.argv.includes('--lists') ? option('--lists') : undefined
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

interface Event {
  name: string
  list: MeetingList
  known: number | null
}

function events(): Event[] {
  const seeded = <S extends { name: string }>(
    shapes: readonly S[],
    make: (shape: S, seed: number) => Event,
  ) => shapes.flatMap(shape => Array.from({ length: seeds }, (_, i) => make(shape, i + 1)))
  const invented = seeded(EVENT_SHAPES, (shape, seed) => ({
    name: `${shape.name} #${seed}`,
    list: inventEvent(shape, seed),
    known: null,
  }))
  const planted = seeded(PLANTED_SHAPES, (shape, seed) => {
    const { list, breaks } = plantEvent(seed, shape)
    return { name: `planted, ${shape.name} #${seed}`, list, known: breaks }
  })
  return [...given(), ...invented, ...planted].filter(({ name }) => name.includes(only))
}

function given(): Event[] {
  if (!folder) return []
  const files = readdirSync(folder).filter(file => file.endsWith('.json'))
  if (files.length === 0) throw new Error(`${folder} has no lists of meetings`)
  return files.sort().map(file => {
    const list: MeetingList = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
    return { name: `given ${file}`, list, known: null }
  })
}

async function measure({ name, list, known }: Event, yard: number): Promise<Row> {
  const start = performance.now()
  const cpu = process.cpuUsage()
  const result = await arrangeMeetings(list)
  const elapsedMs = Math.round(performance.now() - start)
  const used = process.cpuUsage(cpu)
  const cpuSeconds = Math.round((used.user + used.system) / 10_000) / 100
  const yards = Math.round((10 * elapsedMs) / yard) / 10
  const measured = { event: name, known, cpuSeconds, elapsedMs, yards }
  if (!result.ok) return { ...measured, outcome: 'refused', breaks: null, bound: null }
  const faults = checkArrangement(list, result.arrangement)
  if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`)
  const { breaks, bound, optimal } = result.arrangement
  return { ...measured, outcome: optimal ? 'optimal' : 'open', breaks, bound }
}

async function main(): Promise<void> {
  const yard = yardstick()
  console.log(JSON.stringify({ yardstickMs: Math.round(yard), node: process.version }))
  const rows: Row[] = []
  for (const event of events()) {
    const row = await measure(event, yard)
    rows.push(row)
    console.log(JSON.stringify(row))
  }
  console.table(rows, ['event', 'outcome', 'breaks', 'bound', 'known', 'cpuSeconds'])
  const count = (what: (row: Row) => boolean) => rows.filter(what).length
  const isMissed = (row: Row) => row.outcome !== 'optimal' || row.cpuSeconds > LIMIT_SECONDS
  const missed = count(row => row.event.startsWith('given') && isMissed(row))
  console.log(
    JSON.stringify({
      events: rows.length,
      refused: count(row => row.outcome === 'refused'),
      proven: count(row => row.outcome === 'optimal'),
      late: count(row => row.cpuSeconds > LIMIT_SECONDS),
      givenMissed: missed,
      known: count(row => row.known !== null),
      knownMissed: count(row => row.known !== null && row.breaks !== row.known),
    }),
  )
  if (missed > 0) process.exitCode = 1
}

await main()
