import { type Command, InvalidArgumentError } from 'commander'

interface Options {
  out?: string
  seed: number
}

/** Adds `timetable arrange`: slots and tables for a given list of meetings, with the fewest breaks. */
export function registerArrange(timetable: Command): void {
  timetable
    .command('arrange')
    .description('arrange a given list of meetings with the fewest breaks')
    .argument('<meetings>', 'the list of meetings (JSON)')
    .option('--out <file>', 'write the plan to this file instead of standard output')
    .option('--seed <number>', 'same list and seed give the same plan', readSeed, 1)
    .action(arrange)
}

function readSeed(text: string): number {
  const seed = Number(text)
  if (!/^\d+$/.test(text) || seed > 0xffffffff) {
    throw new InvalidArgumentError('a whole number from 0 to 4294967295 is needed.')
  }
  return seed
}

async function arrange(path: string, options: Options): Promise<void> {
  const text = await readInput(path)
  if (text === undefined) return
  const { arrangeMeetings, checkArrangement, describeObstacle, readMeetingList } = await import(
    '../../app/modules/fairs/arrange/index.ts'
  )
  const read = readMeetingList(text)
  if (!read.ok) return refuse(read.faults.map(fault => `${fault.place}: ${fault.message}`))
  const result = await arrangeMeetings(read.list, { seed: options.seed, onProgress: progressLine() })
  if (!result.ok) return refuse(result.obstacles.map(describeObstacle))
  const { arrangement } = result
  const faults = checkArrangement(read.list, arrangement)
  if (faults.length > 0) throw new Error(`The arrangement fails its own check: ${faults.join('; ')}`)
  const plan = `${JSON.stringify(arrangement)}\n`
  if (!options.out) process.stdout.write(plan)
  else if (!(await writeOutput(options.out, plan))) return
  const proof = arrangement.optimal ? 'proven fewest' : `at least ${arrangement.bound} are needed`
  say(
    `${arrangement.meetings.length} meetings, ${arrangement.breaks} breaks (${proof}), ${arrangement.elapsedMs} ms`,
  )
}

async function readInput(path: string): Promise<string | undefined> {
  const { readFile, stat } = await import('node:fs/promises')
  const { MOST_CHARACTERS } = await import('../../app/modules/fairs/arrange/limits.ts')
  try {
    const { size } = await stat(path)
    if (size <= 4 * MOST_CHARACTERS) return await readFile(path, 'utf8')
    refuse([`file: ${size} bytes, too long for a list of meetings`])
  } catch (error) {
    unusable(path, error)
  }
  return undefined
}

async function writeOutput(path: string, text: string): Promise<boolean> {
  const { writeFile } = await import('node:fs/promises')
  try {
    await writeFile(path, text)
    return true
  } catch (error) {
    unusable(path, error)
    return false
  }
}

function unusable(path: string, error: unknown): void {
  say(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

/** A line to standard error whenever the best or the bound changes. */
function progressLine() {
  let last = ''
  return ({ breaks, bound }: { breaks: number | null; bound: number }) => {
    const line = `breaks: ${breaks ?? 'none yet'}, at least ${bound}`
    if (line !== last && process.stderr.isTTY) say(line)
    last = line
  }
}

function refuse(reasons: string[]): void {
  say(['Refused:', ...reasons.map(reason => `  ${reason}`)].join('\n'))
  process.exitCode = 1
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
