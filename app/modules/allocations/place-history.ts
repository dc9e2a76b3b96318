export type PlaceMoveKind = 'called' | 'selected' | 'declined' | 'missed' | 'left' | 'removed'

/** What happened to one place of a batch, as recorded. `fromPosition` is where it stood in the order. */
export type RecordedMove = {
  placeId: string
  kind: PlaceMoveKind
  cause: PlaceMoveKind | null
  fromPosition: number
  toPosition: number | null
  rank: number
  at: Date
}

/** One line of somebody's history: what happened, to whom (by rank), and how many stood in front afterwards. */
export type HistoryLine = {
  kind: PlaceMoveKind
  cause: PlaceMoveKind | null
  rank: number
  own: boolean
  ahead: number
  at: Date
}

/** Positions of those who wait, as the moves leave them one after the other. */
class WaitingList {
  private readonly waiting: Set<number>

  constructor(places: number) {
    this.waiting = new Set(Array.from({ length: places }, (_, index) => index + 1))
  }

  /** Applies a move; whether somebody left the list by it. */
  apply({ fromPosition, toPosition }: RecordedMove): boolean {
    const left = this.waiting.delete(fromPosition)
    if (toPosition !== null) this.waiting.add(toPosition)
    return left
  }

  before(position: number): number {
    let count = 0
    for (const other of this.waiting) if (other < position) count++
    return count
  }
}

/**
 * Why a place moved: every move of its own, and every move by which somebody in front of it left the waiting list.
 * @param places how many places the batch has; everybody began waiting at the position of the rank
 * @param moves all moves of the batch in the order in which they happened
 */
export function placeHistory(
  own: { placeId: string; rank: number },
  places: number,
  moves: readonly RecordedMove[],
): HistoryLine[] {
  const list = new WaitingList(places)
  const lines: HistoryLine[] = []
  let position = own.rank
  for (const move of moves) {
    const isOwn = move.placeId === own.placeId
    const left = list.apply(move)
    if (isOwn) position = move.toPosition ?? position
    else if (!left || move.fromPosition > position) continue
    const { kind, cause, rank, at } = move
    lines.push({ kind, cause, rank, own: isOwn, ahead: list.before(position), at })
  }
  return lines
}
