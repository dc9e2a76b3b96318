import highsLoader from 'highs'
import type { MeetingList } from '../../app/modules/fairs/arrange/index.ts'

/** Fewest breaks by the full time-indexed model, solved to optimality by HiGHS; null when it is infeasible. */
export async function fewestBreaksByModel(list: MeetingList): Promise<number | null> {
  const highs = await highsLoader()
  const solution = highs.solve(writeModel(list), { mip_rel_gap: 0, mip_abs_gap: 0.5 })
  if (solution.Status === 'Infeasible') return null
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`)
  return Math.round(solution.ObjectiveValue)
}

function writeModel(list: MeetingList): string {
  const slots = Array.from({ length: list.slots }, (_, slot) => slot)
  const rows: string[] = []
  list.meetings.forEach((_, meeting) => {
    rows.push(`${slots.map(slot => x(meeting, slot)).join(' + ')} = 1`)
  })
  if (list.meetings.length > 0) {
    for (const slot of slots)
      rows.push(`${list.meetings.map((_, m) => x(m, slot)).join(' + ')} <= ${list.tables}`)
  }
  list.parties.forEach(({ id }, party) => {
    rows.push(...dayRows(list, id, party, slots))
  })
  const zero = list.meetings.flatMap((_, meeting) =>
    slots.filter(slot => !allowed(list, meeting, slot)).map(slot => `${x(meeting, slot)} = 0`),
  )
  const binaries = list.meetings.flatMap((_, meeting) => slots.map(slot => x(meeting, slot)))
  const breaks = list.parties.map((_, party) => `b${party}`)
  return [
    `Minimize\n obj: ${breaks.join(' + ')}`,
    `Subject To\n${rows.map((row, i) => ` r${i}: ${row}`).join('\n')}`,
    `Bounds\n${zero.map(line => ` ${line}`).join('\n')}`,
    `General\n ${[...breaks, 'least'].join(' ')}`,
    `Binary\n ${binaries.join(' ')}`,
    'End\n',
  ].join('\n')
}

/** At most one meeting a slot, a start where a run begins, breaks = starts less one, breaks within the spread. */
function dayRows(list: MeetingList, id: string, party: number, slots: number[]): string[] {
  const own = list.meetings.flatMap((meeting, index) => (meeting.parties.includes(id) ? [index] : []))
  const most = list.maxBreakSpread === undefined ? [] : [`b${party} - least <= ${list.maxBreakSpread}`]
  const spread = [`b${party} - least >= 0`, ...most]
  if (own.length === 0) return [`b${party} = 0`, ...spread]
  const rows = slots.flatMap(slot => {
    const here = own.map(meeting => x(meeting, slot)).join(' + ')
    const before = slot === 0 ? '' : own.map(meeting => ` + ${x(meeting, slot - 1)}`).join('')
    const minus = own.map(meeting => ` - ${x(meeting, slot)}`).join('')
    const start = `s${party}_${slot}`
    const idleBefore = slot === 0 ? [] : [`${start}${before} <= 1`]
    return [`${here} <= 1`, `${start}${minus}${before} >= 0`, `${start}${minus} <= 0`, ...idleBefore]
  })
  const starts = slots.map(slot => `s${party}_${slot}`).join(' + ')
  return [...rows, `${starts} - b${party} = 1`, ...spread]
}

function allowed(list: MeetingList, meeting: number, slot: number): boolean {
  const { parties, slots } = list.meetings[meeting]!
  const away = parties.some(id => list.parties.find(party => party.id === id)?.unavailable?.includes(slot))
  return !away && (slots?.includes(slot) ?? true)
}

const x = (meeting: number, slot: number) => `x${meeting}_${slot}`
