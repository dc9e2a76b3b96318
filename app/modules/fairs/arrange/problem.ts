/** One meeting, by the numbers of its parties, with the slots it can take (ascending; never empty). */
export interface MeetingToPlace {
  readonly parties: readonly [number, number]
  readonly slots: readonly number[]
}

/** The instance in numbers: parties, meetings and slots count from 0. */
export interface ArrangeProblem {
  readonly slots: number
  readonly tables: number
  /** How far apart the counts of breaks of two parties may lie; Infinity when it does not matter. */
  readonly spread: number
  readonly partyIds: readonly string[]
  readonly meetings: readonly MeetingToPlace[]
  /** Per party: its meetings. */
  readonly meetingsOf: readonly (readonly number[])[]
}

/** Slot of every meeting, in the order of the meetings. */
export type Placement = Int32Array
