import type { Board } from '../board/board'
import type { Model } from '../core.types'

/** Idle slots counted per party; beyond this a longer wait is no worse. */
const MOST_IDLE = 6

/** Weight of a break and of an idle slot between two meetings in what compaction brings down. */
const BREAK_COST = 10
const IDLE_COST = 4

/** State of a party in a slot, as seen by someone waiting. */
export const IDLE = 0
export const BUSY = 1
export const AWAY = 2

/** What each party does in each slot (party × slots + slot): idle, in a meeting (fixed or not), or away. */
export function occupiedSeats({ core, at }: Board, model: Pick<Model, 'fixed' | 'away'>): Uint8Array {
  const seats = Uint8Array.from(at, (edge, seat) => (edge >= 0 ? BUSY : model.away[seat] ? AWAY : IDLE))
  for (const { university, enterprise, slot } of model.fixed) {
    seats[university * core.slots + slot] = BUSY
    seats[enterprise * core.slots + slot] = BUSY
  }
  return seats
}

/** Breaks (runs of idle slots between two meetings) and idle slots of one party, weighed together. */
export function waitingCost(seats: Uint8Array, party: number, slots: number): number {
  let breaks = 0
  let idle = 0
  let run = -1
  for (let seat = party * slots; seat < (party + 1) * slots; seat++) {
    const state = seats[seat]
    if (state === BUSY) {
      if (run > 0) {
        breaks++
        idle += run
      }
      run = 0
    } else if (state === IDLE && run >= 0) run++
  }
  return breaks * BREAK_COST + Math.min(MOST_IDLE, idle) * IDLE_COST
}

/**
 * Breaks of all parties: runs of slots between two meetings in which a party is there and has none.
 * Slots it declared itself away in are no waiting and neither make nor end a run.
 */
export function countBreaks(seats: Uint8Array, parties: number, slots: number): number {
  let breaks = 0
  for (let party = 0; party < parties; party++) {
    let run = -1
    for (let seat = party * slots; seat < (party + 1) * slots; seat++) {
      if (seats[seat] === BUSY) {
        if (run > 0) breaks++
        run = 0
      } else if (seats[seat] === IDLE && run >= 0) run++
    }
  }
  return breaks
}
