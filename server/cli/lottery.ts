import { readFile, stat, writeFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError } from 'commander'
import {
  type Difference,
  drawLottery,
  type FileFault,
  normaliseEntropy,
  readRoster,
  verifyLottery,
  writeResult,
} from '../../app/modules/lotteries'
import { Refusal } from '../refusal.mjs'

/** Larger files are refused unread. */
const MOST_BYTES = 256 * 1024 * 1024

const FAULTS: Record<FileFault['code'], string> = {
  'not-json': 'not JSON from here on',
  'duplicate-key': 'a member given twice',
  'number-too-large': 'a number beyond a double',
  'broken-text': 'text that is not Unicode',
  'too-deep': 'nested too deeply',
  'something-after-the-end': 'something after the end',
  'not-an-object': 'an object is expected',
  missing: 'is missing',
  'not-a-text': 'must be a text of 1 to 500 characters without control characters',
  'not-a-whole-number': 'must be a whole number from 0',
  'not-a-number': 'must be a number',
  'not-a-list': 'must be a list',
  'unknown-mode': 'must be "points" or "lottery"',
  empty: 'must not be empty',
  'duplicate-receipt': 'this receipt is in the roster twice',
  'some-without-points': 'has no points while others have',
  'too-many': 'at most 1,000,000 entrants',
}

const printable = (text: string) => text.replace(/\p{Cc}/gu, '?')

function hexEntropy(text: string): string {
  const entropy = normaliseEntropy(text)
  if (entropy === null) throw new InvalidArgumentError('hexadecimal, whole bytes, at most 512')
  return entropy
}

async function textOf(file: string): Promise<string> {
  const found = await stat(file).catch((error: Error) => {
    throw new Refusal(`${file}: ${error.message}`)
  })
  if (found.size > MOST_BYTES) throw new Refusal(`${file}: ${found.size} bytes; at most ${MOST_BYTES}`)
  const bytes = await readFile(file)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Refusal(`${file}: not UTF-8`)
  }
}

function faultLine(file: string, { line, column, code, what }: FileFault): string {
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`
  return printable(`${place}: ${what ? `${what}: ` : ''}${FAULTS[code]} (${code})`)
}

function refused(file: string, faults: FileFault[]): Refusal {
  return new Refusal([...faults.map(fault => faultLine(file, fault)), `${file} is refused`].join('\n'))
}

function differenceLines(rosterFile: string, resultFile: string, difference: Difference): string[] {
  const { line, where, said, computed, rosterLine, rosterReceipt, beacon } = difference
  const lines = [
    `different: ${resultFile}:${line}: ${where}`,
    `  the file says  ${said ?? 'nothing'}`,
    `  computed       ${computed ?? 'nothing'}`,
  ]
  if (beacon) lines.push(`  this is not the signature of the announced beacon round ${beacon}`)
  if (rosterLine)
    lines.push(`  first entrant the result does not know: ${rosterFile}:${rosterLine}: ${rosterReceipt}`)
  return lines.map(printable)
}

async function runDraw(file: string, flags: { entropy: string; out?: string }): Promise<void> {
  const read = readRoster(await textOf(file))
  if (!read.ok) throw refused(file, read.faults)
  const text = writeResult(drawLottery(read.roster, flags.entropy))
  if (flags.out) await writeFile(flags.out, text)
  else await new Promise<void>(resolve => process.stdout.write(text, () => resolve()))
}

async function runVerify(rosterFile: string, resultFile: string, flags: { entropy?: string }): Promise<void> {
  const verdict = verifyLottery(await textOf(rosterFile), await textOf(resultFile), flags.entropy)
  if (verdict.kind === 'refused')
    throw refused(verdict.file === 'roster' ? rosterFile : resultFile, verdict.faults)
  if (verdict.kind === 'different')
    throw new Refusal(differenceLines(rosterFile, resultFile, verdict.difference).join('\n'))
  const { rosterHash, entropy } = verdict.result
  console.log('valid')
  console.error(`${verdict.entrants} entrants, roster ${rosterHash}, entropy ${entropy}`)
}

/** Mounts `lottery draw` and `lottery verify`; they need files alone, no database. */
export function registerLottery(program: Command): void {
  const lottery = program.command('lottery').description('draw a lottery, and verify one that was drawn')
  lottery
    .command('draw <roster>')
    .description('draw ROSTER.json with the entropy of the announced public draw')
    .requiredOption('--entropy <hex>', 'the entropy, in hexadecimal', hexEntropy)
    .option('--out <file>', 'write the result here instead of to standard output')
    .action(runDraw)
  lottery
    .command('verify <roster> <result>')
    .description('compute RESULT.json again from ROSTER.json; says valid, or the first line that differs')
    .option('--entropy <hex>', 'the entropy as its source published it, to compare with the file', hexEntropy)
    .action(runVerify)
}
