import { readFile, stat } from 'node:fs/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { parse } from 'csv-parse/sync'
import type { z } from 'zod'
import type { NamedTitle } from '../../app/modules/matching/index.server'
import { Refusal } from '../refusal.mjs'

const MOST_BYTES = 256 * 1024 * 1024
const MOST_RESULTS = 100_000

function countOf(text: string): number {
  if (!/^\d{1,6}$/.test(text) || Number(text) < 1 || Number(text) > MOST_RESULTS)
    throw new InvalidArgumentError(`a whole number from 1 to ${MOST_RESULTS}`)
  return Number(text)
}

/** Mounts `match rank` and `match titles`. */
export function registerMatch(program: Command): void {
  const match = program.command('match').summary('rank openings for graduates, and titles by likeness')
  match
    .command('rank')
    .summary('the openings that fit each graduate best, every point explained')
    .requiredOption('--talents <file>', 'graduates, one JSON object a line')
    .requiredOption('--openings <file>', 'openings, one JSON object a line')
    .option('--top <number>', 'openings for each graduate', countOf, 20)
    .action(rank)
  match
    .command('titles')
    .summary('for each title the nearest ones of a corpus')
    .requiredOption('--queries <file>', 'CSV with the columns id and title')
    .requiredOption('--corpus <file>', 'CSV with the columns id and title')
    .option('--top <number>', 'titles for each query', countOf, 200)
    .action(titles)
}

async function textOf(file: string): Promise<string> {
  const found = await stat(file).catch((error: Error) => {
    throw new Refusal(error.message)
  })
  if (!found.isFile()) throw new Refusal(`${file}: not a file`)
  if (found.size > MOST_BYTES) throw new Refusal(`${file}: ${found.size} bytes; at most ${MOST_BYTES}`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch {
    throw new Refusal(`${file}: not UTF-8`)
  }
}

/** Objects of a file of JSON lines; the first line that does not fit is refused with its place. */
async function linesOf<S extends z.ZodType>(file: string, schema: S): Promise<z.output<S>[]> {
  const lines = (await textOf(file)).split(/\r?\n/)
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const parsed = schema.safeParse(jsonOf(line, `${file}:${at + 1}`))
    if (parsed.success) return [parsed.data]
    const { path, message } = parsed.error.issues[0]!
    throw new Refusal(`${file}:${at + 1}: ${path.join('.') || 'line'}: ${message}`)
  })
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Refusal(`${place}: ${(error as Error).message}`)
  }
}

async function titlesOf(file: string): Promise<NamedTitle[]> {
  const text = await textOf(file)
  let rows: Record<string, string>[]
  try {
    rows = parse(text, { columns: true, bom: true, relax_quotes: true, skip_empty_lines: true })
  } catch (error) {
    throw new Refusal(`${file}: ${(error as Error).message}`)
  }
  return rows.map(({ id, title }, at) => {
    if (id === undefined || title === undefined || id === '')
      throw new Refusal(`${file}: row ${at + 2}: the columns id and title are needed`)
    return { id, title }
  })
}

/** One line to standard output, waiting when whoever reads is slower. */
async function print(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`))
    await new Promise(resolve => process.stdout.once('drain', resolve))
}

async function rank(flags: { talents: string; openings: string; top: number }): Promise<void> {
  const matching = await import('../../app/modules/matching/index.server')
  const openings = await linesOf(flags.openings, matching.opening)
  for (const talent of await linesOf(flags.talents, matching.talent))
    await print({ talent: talent.id, results: matching.rankOpenings(talent, openings, flags.top) })
}

async function titles(flags: { queries: string; corpus: string; top: number }): Promise<void> {
  const { rankTitles } = await import('../../app/modules/matching/index.server')
  const queries = await titlesOf(flags.queries)
  const corpus = rankTitles(await titlesOf(flags.corpus))
  for (const { id, title } of queries)
    await print({ query: id, results: corpus.rank(title, flags.top).map(found => found.id) })
}
