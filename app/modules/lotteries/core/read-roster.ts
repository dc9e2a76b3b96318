import type { FaultCode, FileFault, Roster } from './lottery.types'
import { type LocatedJson, readJson } from './read-json'

export type ReadRoster =
  | { ok: true; roster: Roster; lineOf: (part: object) => number }
  | { ok: false; faults: FileFault[] }

/** More entrants than this are refused unread. */
export const MOST_ENTRANTS = 1_000_000
const MOST_FAULTS = 20
const LONGEST_TEXT = 500
const CONTROL = /\p{Cc}/u

type Members = Record<string, unknown>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_TEXT && !CONTROL.test(value)

class Faults {
  readonly list: FileFault[] = []
  constructor(private readonly document: LocatedJson) {}

  member(name: string, code: FaultCode): void {
    this.list.push({ line: this.document.memberLines.get(name) ?? 1, code, what: name })
  }

  part(part: unknown, fallback: object, code: FaultCode, what: string): void {
    const line = this.document.lineOf(typeof part === 'object' && part !== null ? part : fallback)
    if (this.list.length < MOST_FAULTS) this.list.push({ line, code, what })
  }
}

function checkHead(roster: Members, faults: Faults): void {
  for (const name of ['lottery', 'rulesHash', 'entropySource']) {
    if (!(name in roster)) faults.member(name, 'missing')
    else if (!isText(roster[name])) faults.member(name, 'not-a-text')
  }
  if (!('units' in roster)) faults.member('units', 'missing')
  else if (!Number.isSafeInteger(roster.units) || (roster.units as number) < 0)
    faults.member('units', 'not-a-whole-number')
  if ('mode' in roster && roster.mode !== 'points' && roster.mode !== 'lottery')
    faults.member('mode', 'unknown-mode')
}

function checkEntrant(entrant: unknown, list: object, at: number, faults: Faults): entrant is Members {
  const what = `entrants[${at}]`
  if (!isObject(entrant)) faults.part(entrant, list, 'not-an-object', what)
  else if (!('receipt' in entrant)) faults.part(entrant, list, 'missing', `${what}.receipt`)
  else if (!isText(entrant.receipt)) faults.part(entrant, list, 'not-a-text', `${what}.receipt`)
  else if ('points' in entrant && typeof entrant.points !== 'number')
    faults.part(entrant, list, 'not-a-number', `${what}.points`)
  else return true
  return false
}

/** What is wrong with the list as a whole, if anything. */
function listFault(entrants: unknown): FaultCode | null {
  if (entrants === undefined) return 'missing'
  if (!Array.isArray(entrants)) return 'not-a-list'
  if (entrants.length === 0) return 'empty'
  return entrants.length > MOST_ENTRANTS ? 'too-many' : null
}

function checkEntrants(entrants: readonly unknown[], faults: Faults): void {
  const seen = new Set<string>()
  const pointed = entrants.some(entrant => isObject(entrant) && 'points' in entrant)
  for (const [at, entrant] of entrants.entries()) {
    if (!checkEntrant(entrant, entrants, at, faults)) continue
    const receipt = entrant.receipt as string
    if (seen.has(receipt)) faults.part(entrant, entrants, 'duplicate-receipt', receipt)
    if (pointed && !('points' in entrant)) faults.part(entrant, entrants, 'some-without-points', receipt)
    seen.add(receipt)
  }
}

/** Reads a roster file; refuses one that two readers could understand differently, naming every place (up to 20). */
export function readRoster(text: string): ReadRoster {
  const read = readJson(text)
  if (!read.ok) {
    const { line, column, code } = read.fault
    return { ok: false, faults: [{ line, column, code, what: '' }] }
  }
  const { value, lineOf } = read.document
  if (!isObject(value)) return { ok: false, faults: [{ line: 1, code: 'not-an-object', what: '' }] }
  const faults = new Faults(read.document)
  checkHead(value, faults)
  const fault = listFault(value.entrants)
  if (fault) faults.member('entrants', fault)
  else checkEntrants(value.entrants as unknown[], faults)
  if (faults.list.length > 0) return { ok: false, faults: faults.list }
  return { ok: true, roster: value as unknown as Roster, lineOf }
}
