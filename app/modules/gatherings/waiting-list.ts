/** Somebody on the waiting list with the seats they ask for. */
export type Waiting = { id: string; persons: number }

/**
 * Who of the waiting list gets a seat: from the front, everybody who still fits. A large group at the front does not
 * hold up a smaller one behind it, and nobody is passed over by somebody later who takes as many seats or more.
 * `waiting` stands in the order of registration; `free` is the number of free seats.
 */
export function promotions(free: number, waiting: readonly Waiting[]): string[] {
  let left = free
  const promoted: string[] = []
  for (const { id, persons } of waiting) {
    if (persons > left) continue
    left -= persons
    promoted.push(id)
  }
  return promoted
}
