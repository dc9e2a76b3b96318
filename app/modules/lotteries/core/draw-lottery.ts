import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json'
import type { Entrant, LotteryResult, Ranked, Roster } from './lottery.types'

/** First line of what the seed is made of; a changed rule of computation gets another. */
export const DOMAIN = 'lottery/v1'

const ENTROPY = /^(?:[0-9a-f]{2}){1,512}$/

/** Entropy as it enters the computation: lower-case hexadecimal, whole bytes, at most 512; null when it is not. */
export function normaliseEntropy(text: string): string | null {
  const hex = text.trim().toLowerCase()
  return ENTROPY.test(hex) ? hex : null
}

/** SHA-256 of a text's UTF-8 bytes, as hex. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** SHA-256 of the canonical JSON (RFC 8785) of a roster, as hex. */
export function rosterHashOf(roster: Roster): string {
  return hashText(canonicalJson(roster))
}

/**
 * SHA-256 of four lines of text joined by line feeds, without one at the end: domain, roster hash, rules hash, entropy
 * in lower-case hex. `printf '%s\n%s\n%s\n%s' … | sha256sum` gives the same.
 */
export function seedOf(rosterHash: string, rulesHash: string, entropy: string): string {
  return hashText([DOMAIN, rosterHash, rulesHash, entropy].join('\n'))
}

/** The function that gives each receipt its ticket: HMAC-SHA-256 of the receipt's UTF-8 bytes under the seed's 32 bytes. */
export function ticketsOf(seed: string): (receipt: string) => string {
  const keyed = hmac.create(sha256, hexToBytes(seed))
  let working = keyed.clone()
  const ticket = new Uint8Array(32)
  return receipt => {
    // One working copy for all receipts: a new one each would leave its buffers to the garbage collector.
    working = keyed._cloneInto(working)
    working.update(utf8ToBytes(receipt)).digestInto(ticket)
    return bytesToHex(ticket)
  }
}

/** Whether points decide before the tickets. */
export function pointsFirst(roster: Roster): boolean {
  if (roster.mode) return roster.mode === 'points'
  return roster.entrants.some(entrant => entrant.points !== undefined)
}

type Drawn = { entrant: Entrant; ticket: string }

/** Two receipts never have the same ticket unless SHA-256 is broken; the receipt would decide even then. */
function byTicket(a: Drawn, b: Drawn): number {
  if (a.ticket === b.ticket) return a.entrant.receipt < b.entrant.receipt ? -1 : 1
  return a.ticket < b.ticket ? -1 : 1
}

function byPoints(a: Drawn, b: Drawn): number {
  return (b.entrant.points ?? 0) - (a.entrant.points ?? 0) || byTicket(a, b)
}

function rankedOf({ entrant: { receipt, points }, ticket }: Drawn, index: number): Ranked {
  return points === undefined
    ? { rank: index + 1, receipt, ticket }
    : { rank: index + 1, receipt, points, ticket }
}

/**
 * Draws: everybody gets a ticket, the lowest ticket is first; with points, more points come first and the tickets
 * decide among equals. The same roster and entropy give the same result on every machine; the order of the roster's
 * entrants changes its hash, so it is fixed with it.
 * @param entropy lower-case hex as `normaliseEntropy` gives it
 */
export function drawLottery(roster: Roster, entropy: string): LotteryResult {
  const rosterHash = rosterHashOf(roster)
  const seed = seedOf(rosterHash, roster.rulesHash, entropy)
  const ticketOf = ticketsOf(seed)
  const drawn = roster.entrants.map(entrant => ({ entrant, ticket: ticketOf(entrant.receipt) }))
  drawn.sort(pointsFirst(roster) ? byPoints : byTicket)
  return {
    lottery: roster.lottery,
    rosterHash,
    rulesHash: roster.rulesHash,
    entropySource: roster.entropySource,
    entropy,
    seed,
    units: roster.units,
    ranking: drawn.map(rankedOf),
  }
}
