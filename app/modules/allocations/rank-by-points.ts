/** Ids in the order of a batch by points alone: more points first, then the earlier application, then the receipt. */
export function rankByPoints(
  entrants: readonly { id: string; receipt: string; points: number; submittedAt: Date }[],
): string[] {
  return [...entrants]
    .sort(
      (a, b) =>
        b.points - a.points ||
        a.submittedAt.getTime() - b.submittedAt.getTime() ||
        (a.receipt < b.receipt ? -1 : 1),
    )
    .map(entrant => entrant.id)
}
