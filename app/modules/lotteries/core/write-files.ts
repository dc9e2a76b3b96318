import type { LotteryResult, Roster } from './lottery.types'

function written(head: object, listName: string, list: readonly object[]): string {
  const members = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  )
  const lines = list.map(entry => `    ${JSON.stringify(entry)}`)
  return ['{', ...members, `  ${JSON.stringify(listName)}: [`, lines.join(',\n'), '  ]', '}', ''].join('\n')
}

/** A roster as it is published: one member and one entrant a line, so that a line can be named. */
export function writeRoster({ entrants, ...head }: Roster): string {
  return written(head, 'entrants', entrants)
}

/** A result as it is published: one member and one rank a line. */
export function writeResult({ ranking, ...head }: LotteryResult): string {
  return written(head, 'ranking', ranking)
}
