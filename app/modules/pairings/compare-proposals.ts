type Line = { keyTalentId: string; leaderId: string | null; score: number }

export type Difference<L extends Line> = { keyTalentId: string; before: L; after: L; points: number }

/** What differs between two proposals of a round, and how much stays: lines by talent, with the points won or lost. */
export function compareLines<L extends Line>(before: readonly L[], after: readonly L[]) {
  const later = new Map(after.map(line => [line.keyTalentId, line]))
  const differences: Difference<L>[] = before.flatMap(line => {
    const other = later.get(line.keyTalentId)
    if (!other || other.leaderId === line.leaderId) return []
    return [{ keyTalentId: line.keyTalentId, before: line, after: other, points: other.score - line.score }]
  })
  return { differences, unchanged: before.length - differences.length }
}
