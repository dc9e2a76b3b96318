import type { Instance, Party } from '../timetable.types'

/** The best there is: least shortfall first, then greatest value. */
export interface Best {
  shortfall: number
  value: number
}

/** Tries every plan of a tiny instance without pins or past. */
export function bruteForce(instance: Instance): Best {
  const { slots, tables, weights } = instance
  const party = new Map<string, Party>([
    ...instance.universities.map(each => [`u ${each.id}`, each] as const),
    ...instance.enterprises.map(each => [`e ${each.id}`, each] as const),
  ])
  const busy = new Set<string>()
  const degree = new Map([...party.keys()].map(key => [key, 0]))
  const load = new Array<number>(slots).fill(0)
  let best: Best | null = null
  const look = (value: number) => {
    let shortfall = 0
    for (const [key, { min }] of party) shortfall += Math.max(0, min - degree.get(key)!)
    if (!best || shortfall < best.shortfall || (shortfall === best.shortfall && value > best.value))
      best = { shortfall, value }
  }
  const turn = (keys: string[], slot: number, by: 1 | -1) => {
    load[slot]! += by
    for (const key of keys) {
      degree.set(key, degree.get(key)! + by)
      if (by > 0) busy.add(`${key} ${slot}`)
      else busy.delete(`${key} ${slot}`)
    }
  }
  const visit = (row: number, value: number): void => {
    if (row === weights.length) {
      look(value)
      return
    }
    const [u, e, weight] = weights[row]!
    const keys = [`u ${u}`, `e ${e}`]
    visit(row + 1, value)
    if (keys.some(key => degree.get(key)! >= party.get(key)!.max)) return
    for (let slot = 0; slot < slots; slot++) {
      const open = keys.every(
        key => !busy.has(`${key} ${slot}`) && !party.get(key)!.unavailable.includes(slot),
      )
      if (!open || load[slot]! >= tables) continue
      turn(keys, slot, 1)
      visit(row + 1, value + weight)
      turn(keys, slot, -1)
    }
  }
  visit(0, 0)
  return best!
}
