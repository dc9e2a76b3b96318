import type { Side } from '../timetable'

/** How a party is called in instances, files and on paper: U01, E001. */
export function partyCode(side: Side, number: number): string {
  return side === 'university'
    ? `U${String(number).padStart(2, '0')}`
    : `E${String(number).padStart(3, '0')}`
}
