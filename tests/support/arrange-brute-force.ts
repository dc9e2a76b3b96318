import type { MeetingList } from '../../app/modules/fairs/arrange/index.ts'

/** Fewest breaks of a small list by trying every placement; null when none is allowed. */
export function fewestBreaks(list: MeetingList): number | null {
  const away = new Map(list.parties.map(party => [party.id, party.unavailable ?? []]))
  const slotOf: number[] = []
  let best: number | null = null
  const fits = (index: number, slot: number): boolean => {
    const { parties, slots } = list.meetings[index]!
    if (slots && !slots.includes(slot)) return false
    if (parties.some(party => away.get(party)!.includes(slot))) return false
    const together = list.meetings.slice(0, index).filter((_, other) => slotOf[other] === slot)
    if (together.length >= list.tables) return false
    return !together.some(other => other.parties.some(party => parties.includes(party)))
  }
  const visit = (index: number): void => {
    if (index === list.meetings.length) {
      const total = evaluate(list, slotOf)
      if (total !== null && (best === null || total < best)) best = total
      return
    }
    for (let slot = 0; slot < list.slots; slot++) {
      if (!fits(index, slot)) continue
      slotOf[index] = slot
      visit(index + 1)
    }
  }
  visit(0)
  return best
}

function evaluate(list: MeetingList, slotOf: readonly number[]): number | null {
  const counts = list.parties.map(({ id }) => {
    const busy = new Array<boolean>(list.slots).fill(false)
    list.meetings.forEach((meeting, index) => {
      if (meeting.parties.includes(id)) busy[slotOf[index]!] = true
    })
    const day = busy.map(held => (held ? 'x' : '.')).join('')
    return (day.match(/(?<=x)\.+(?=x)/g) ?? []).length
  })
  if (counts.length > 0 && list.maxBreakSpread !== undefined) {
    if (Math.max(...counts) - Math.min(...counts) > list.maxBreakSpread) return null
  }
  return counts.reduce((sum, count) => sum + count, 0)
}
