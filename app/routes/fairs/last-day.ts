/** The last instant before an end at midnight: a phase that ends as the 29th begins is said to last until the 28th. */
export function lastDay(end: Date | string): Date {
  return new Date(new Date(end).getTime() - 1)
}
