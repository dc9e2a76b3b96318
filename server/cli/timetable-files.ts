import { readFile, stat, writeFile } from 'node:fs/promises'
import { type Fault, type Instance, readInstance, readJson } from '../../app/modules/fairs/timetable'

/** Larger files are refused unread. */
const MOST_BYTES = 64 * 1024 * 1024

/** A refusal: the faults go to standard error and the command ends with status 1. */
export class Refusal extends Error {
  constructor(
    readonly file: string,
    readonly faults: Fault[],
  ) {
    super(`${file} is refused`)
  }
}

/** Reads a JSON file or refuses it, naming line and column. */
export async function readJsonFile(file: string): Promise<unknown> {
  const size = await stat(file).then(
    found => found.size,
    (error: Error) => {
      throw new Refusal(file, [{ place: file, code: 'unreadable', message: error.message }])
    },
  )
  if (size > MOST_BYTES)
    throw new Refusal(file, [
      { place: file, code: 'too-large', message: `${size} bytes; at most ${MOST_BYTES}` },
    ])
  const parsed = readJson(await readFile(file, 'utf8'))
  if (!parsed.ok) throw new Refusal(file, parsed.faults)
  return parsed.value
}

/** Reads an instance file or refuses it, naming every place found wrong. */
export async function readInstanceFile(file: string): Promise<Instance> {
  const read = readInstance(await readJsonFile(file))
  if (!read.ok) throw new Refusal(file, read.faults)
  return read.instance
}

/** Writes a result as JSON to a file, or to standard output without one. */
export async function writeResult(result: unknown, file: string | undefined): Promise<void> {
  const text = `${JSON.stringify(result)}\n`
  if (file) await writeFile(file, text)
  else await new Promise<void>(resolve => process.stdout.write(text, () => resolve()))
}

/** Text of a faulty file may hold anything; control characters do not reach the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '?')
}

/** Runs a command; a refusal is told on standard error and ends it with status 1. */
export async function orRefuse(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    for (const { place, code, message } of error.faults)
      process.stderr.write(`${printable(place)}: ${printable(message)} (${code})\n`)
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
