/** Items that must share too few places (Hall's condition): they fit nowhere but in `slots`. */
export interface Crowd {
  items: number[]
  slots: number[]
}

/**
 * Gives each item one of its slots, at most `capacity` items to a slot (augmenting paths).
 * Returns the items and slots that make it impossible, or null when it can be done.
 */
export function findCrowd(
  choices: readonly (readonly number[])[],
  slots: number,
  capacity: number,
): Crowd | null {
  const holders: number[][] = Array.from({ length: slots }, () => [])
  for (let item = 0; item < choices.length; item++) {
    const visited = new Set<number>()
    if (!place(item, choices, holders, capacity, visited)) {
      const reached = [...visited].sort((a, b) => a - b)
      const items = [item, ...reached.flatMap(slot => holders[slot]!)].sort((a, b) => a - b)
      return { items, slots: reached }
    }
  }
  return null
}

function place(
  item: number,
  choices: readonly (readonly number[])[],
  holders: number[][],
  capacity: number,
  visited: Set<number>,
): boolean {
  for (const slot of choices[item]!) {
    if (visited.has(slot)) continue
    visited.add(slot)
    const here = holders[slot]!
    if (here.length < capacity) {
      here.push(item)
      return true
    }
    for (let i = 0; i < here.length; i++) {
      if (!place(here[i]!, choices, holders, capacity, visited)) continue
      here[i] = item
      return true
    }
  }
  return false
}
