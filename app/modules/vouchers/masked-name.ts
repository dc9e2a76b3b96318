/** A name of which only the first character is shown: 林**, or the initial of a Latin one. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name.trim()]
  return first + '*'.repeat(Math.min(Math.max(rest.length, 1), 3))
}
