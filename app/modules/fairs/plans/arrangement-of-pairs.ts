import { checkMeetingList, type InputFault, type MeetingList, readMeetingList } from '../arrange'

export type PairRow = { row: number; cells: [first: string, second: string, slots: string] }
export type PairSettings = { slots: number; tables: number; maxBreakSpread?: number | undefined }

const HEADINGS = /^(party|first|university|a|院校|一方|甲方|单位)/i

/** `0-3, 6` as slots; null for what is none. */
export function readSlots(text: string): number[] | null {
  const found = new Set<number>()
  for (const part of text.split(/[,，、;\s]+/).filter(Boolean)) {
    const range = /^(\d{1,3})(?:[-–~至](\d{1,3}))?$/.exec(part)
    if (!range) return null
    const [from, to] = [Number(range[1]), Number(range[2] ?? range[1])]
    if (to < from || to - from > 200) return null
    for (let slot = from; slot <= to; slot++) found.add(slot)
  }
  return [...found].sort((a, b) => a - b)
}

/** Rows of a sheet as a list of meetings: two names and, if given, the slots allowed. Faults name row and column. */
export function listOfPairs(
  rows: readonly PairRow[],
  settings: PairSettings,
): { ok: true; list: MeetingList } | { ok: false; faults: InputFault[] } {
  const [head] = rows
  const body = head && HEADINGS.test(head.cells[0]) ? rows.slice(1) : rows
  const faults: InputFault[] = []
  const names = new Set<string>()
  const meetings = body.flatMap(({ row, cells: [first, second, allowed] }) => {
    if (!first || !second) {
      faults.push({ place: `${row}:${first ? 'B' : 'A'}`, message: 'empty' })
      return []
    }
    const slots = allowed ? readSlots(allowed) : undefined
    if (slots === null) {
      faults.push({ place: `${row}:C`, message: `"${allowed.slice(0, 40)}"` })
      return []
    }
    names.add(first).add(second)
    return [{ parties: [first, second] as [string, string], ...(slots && { slots }) }]
  })
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, 20) }
  const { slots, tables, maxBreakSpread } = settings
  return checkMeetingList({
    slots,
    tables,
    ...(maxBreakSpread !== undefined && { maxBreakSpread }),
    parties: [...names].map(id => ({ id, unavailable: [] })),
    meetings,
  })
}

/** A JSON text as a list of meetings (contract of `timetable arrange`). */
export const listOfJson = readMeetingList
