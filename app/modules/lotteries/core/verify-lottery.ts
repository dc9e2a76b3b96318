import { beaconOf, isSignatureOf } from './beacon'
import { drawLottery, normaliseEntropy } from './draw-lottery'
import type { FileFault, LotteryResult, Ranked, Roster } from './lottery.types'
import { type LocatedJson, readJson } from './read-json'
import { readRoster } from './read-roster'

/** The first place where a published result is not what the roster and the entropy give. */
export type Difference = {
  /** Line of the result file, from 1. */
  line: number
  /** Name of the member, or `ranking[n]` counted from 0 with the member inside. */
  where: string
  /** What the file says and what was computed; `null` is nothing at all. */
  said: string | null
  computed: string | null
  /** Line and receipt of the first entrant of the roster whom the result does not know, when the rosters differ. */
  rosterLine?: number
  rosterReceipt?: string
  /** The beacon round whose signature the entropy should be and is not. */
  beacon?: string
}

export type Verdict =
  | { kind: 'valid'; result: LotteryResult; entrants: number }
  | { kind: 'different'; difference: Difference }
  | { kind: 'refused'; file: 'roster' | 'result'; faults: FileFault[] }

const HEAD = ['lottery', 'rosterHash', 'rulesHash', 'entropySource', 'entropy', 'seed', 'units'] as const
const LINE = ['rank', 'receipt', 'points', 'ticket'] as const

type Members = Record<string, unknown>
type ReadRosterFile = { roster: Roster; lineOf: (part: object) => number }

const shown = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))
const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function refusedResult(fault: FileFault): Verdict {
  return { kind: 'refused', file: 'result', faults: [fault] }
}

/** Only a hash that differs hides who differs: then the first receipt that only one of the files knows is named too. */
function rosterTrace({ roster, lineOf }: ReadRosterFile, ranking: unknown): Partial<Difference> {
  const known = new Map(
    (Array.isArray(ranking) ? ranking : []).filter(isObject).map(entry => [entry.receipt, entry.points]),
  )
  const stranger = roster.entrants.find(
    ({ receipt, points }) => !known.has(receipt) || known.get(receipt) !== points,
  )
  return stranger ? { rosterLine: lineOf(stranger), rosterReceipt: stranger.receipt } : {}
}

function headDifference(said: Members, computed: LotteryResult, document: LocatedJson): Difference | null {
  const line = (name: string) => document.memberLines.get(name) ?? 1
  for (const name of HEAD) {
    if (said[name] === computed[name]) continue
    return { line: line(name), where: name, said: shown(said[name]), computed: shown(computed[name]) }
  }
  const further = Object.keys(said).find(name => name !== 'ranking' && !HEAD.some(known => known === name))
  return further ? { line: line(further), where: further, said: shown(said[further]), computed: null } : null
}

function entryDifference(
  said: unknown,
  computed: Ranked | undefined,
  at: number,
): Omit<Difference, 'line'> | null {
  const where = `ranking[${at}]`
  if (!isObject(said) || !computed) return { where, said: shown(said), computed: shown(computed) }
  for (const name of LINE) {
    if (said[name] === computed[name]) continue
    return { where: `${where}.${name}`, said: shown(said[name]), computed: shown(computed[name]) }
  }
  const further = Object.keys(said).find(name => !LINE.some(known => known === name))
  return further ? { where: `${where}.${further}`, said: shown(said[further]), computed: null } : null
}

function rankingDifference(said: unknown[], computed: Ranked[], document: LocatedJson): Difference | null {
  for (let at = 0; at < Math.max(said.length, computed.length); at++) {
    const difference = entryDifference(said[at], computed[at], at)
    if (!difference) continue
    const part = [said[at], said[at - 1], said].find(isPart)
    return { line: part ? document.lineOf(part) : 1, ...difference }
  }
  return null
}

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null

function compare(file: ReadRosterFile, said: Members, document: LocatedJson, published?: string): Verdict {
  const line = (name: string) => document.memberLines.get(name) ?? 1
  const entropy = typeof said.entropy === 'string' ? said.entropy : ''
  if (normaliseEntropy(entropy) !== entropy)
    return refusedResult({ line: line('entropy'), code: 'not-a-text', what: 'entropy' })
  if (published !== undefined && published !== entropy) {
    const difference = { said: shown(entropy), computed: shown(published) }
    return { kind: 'different', difference: { line: line('entropy'), where: 'entropy', ...difference } }
  }
  const beacon = beaconOf(file.roster.entropySource)
  if (beacon && !isSignatureOf(entropy, beacon)) {
    const difference = { said: shown(entropy), computed: null, beacon: file.roster.entropySource }
    return { kind: 'different', difference: { line: line('entropy'), where: 'entropy', ...difference } }
  }
  if (!Array.isArray(said.ranking))
    return refusedResult({ line: line('ranking'), code: 'not-a-list', what: 'ranking' })
  const computed = drawLottery(file.roster, entropy)
  const inHead = headDifference(said, computed, document)
  const trace = inHead?.where === 'rosterHash' ? rosterTrace(file, said.ranking) : {}
  const difference = inHead ?? rankingDifference(said.ranking, computed.ranking, document)
  if (difference) return { kind: 'different', difference: { ...difference, ...trace } }
  return { kind: 'valid', result: computed, entrants: file.roster.entrants.length }
}

/**
 * Computes a lottery again from its two published files and compares every value.
 * @param rosterText content of the roster file @param resultText content of the result file
 * @param published the entropy as its source published it (lower-case hex), to be compared with the result's
 */
export function verifyLottery(rosterText: string, resultText: string, published?: string): Verdict {
  const file = readRoster(rosterText)
  if (!file.ok) return { kind: 'refused', file: 'roster', faults: file.faults }
  const read = readJson(resultText)
  if (!read.ok) return refusedResult({ ...read.fault, what: '' })
  const { value } = read.document
  if (!isObject(value)) return refusedResult({ line: 1, code: 'not-an-object', what: '' })
  return compare(file, value, read.document, published)
}
