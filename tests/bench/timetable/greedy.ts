import type { Instance } from '../../../app/modules/fairs/timetable'

/** What an organiser gets by hand: heaviest pairs first into the first open slot; no second thoughts. */
export function greedy(instance: Instance): { value: number; floorsBroken: number } {
  const { slots, tables } = instance
  const busy = new Set<string>()
  const degree = new Map<string, number>()
  const load = new Array<number>(slots).fill(0)
  const away = new Map<string, Set<number>>()
  const ceiling = new Map<string, number>()
  const parties = [...instance.universities, ...instance.enterprises]
  for (const party of parties) {
    away.set(party.id, new Set(party.unavailable))
    ceiling.set(party.id, party.max)
    degree.set(party.id, 0)
  }
  let value = 0
  for (const [u, e, weight] of [...instance.weights].sort((a, b) => b[2] - a[2])) {
    if ([u, e].some(id => degree.get(id)! >= ceiling.get(id)!)) continue
    const isOpen = (slot: number) =>
      load[slot]! < tables && [u, e].every(id => !away.get(id)!.has(slot) && !busy.has(`${id} ${slot}`))
    const slot = load.findIndex((_, at) => isOpen(at))
    if (slot < 0) continue
    load[slot]! += 1
    for (const id of [u, e]) {
      busy.add(`${id} ${slot}`)
      degree.set(id, degree.get(id)! + 1)
    }
    value += weight
  }
  return { value, floorsBroken: parties.filter(party => degree.get(party.id)! < party.min).length }
}
