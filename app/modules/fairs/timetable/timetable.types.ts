export type Side = 'university' | 'enterprise'

/** One party of a fair: slots it cannot attend (from 0), least and most meetings it accepts. */
export interface Party {
  id: string
  unavailable: number[]
  min: number
  max: number
}

/** A meeting at a place in the timetable; slots and tables count from 0. */
export interface Meeting {
  university: string
  enterprise: string
  slot: number
  table: number
}

/** A meeting the organiser has fixed; without a table any table of the slot will do. */
export interface Pin {
  university: string
  enterprise: string
  slot: number
  table?: number | undefined
}

/** An earlier plan: slots before `frozenBeforeSlot` are past and stay; `keepBonus` (weight units) favours later ones. */
export interface Previous {
  meetings: Meeting[]
  frozenBeforeSlot: number
  keepBonus: number
}

/** `[university, enterprise, weight 1–1000]`; a pair without a weight does not meet. */
export type Weight = [university: string, enterprise: string, weight: number]

/** What is to be solved, as an organiser states it. */
export interface Instance {
  slots: number
  tables: number
  universities: Party[]
  enterprises: Party[]
  weights: Weight[]
  pinned: Pin[]
  previous: Previous
}

/** A fault of an instance or a plan, with the place where it stands, e.g. `universities[3].min`. */
export interface Fault {
  place: string
  code: string
  message: string
}
