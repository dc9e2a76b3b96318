/** A meeting that must stand: part of the past, or pinned by the organiser. Parties by index. */
export interface FixedMeeting {
  university: number
  enterprise: number
  slot: number
  table: number | null
  weight: number
  past: boolean
}

/**
 * What is left to decide once past and pinned meetings are set aside, in arrays. Parties are numbered
 * universities first, then enterprises; edges are the pairs that may still meet.
 */
export interface Core {
  slots: number
  universities: number
  /** universities + enterprises */
  parties: number
  edges: number
  edgeUniversity: Int32Array
  /** party number, so at least `universities` */
  edgeEnterprise: Int32Array
  weight: Int32Array
  /** slot in which the pair met in the earlier plan and may again, or −1 */
  keepSlot: Int32Array
  /** weight units for keeping a pair in `keepSlot` */
  keepBonus: number
  /** free[party × slots + slot] */
  free: Uint8Array
  /** tables left in each slot */
  tables: Int32Array
  /** least and most further meetings of each party; floor ≤ cap */
  floor: Int32Array
  cap: Int32Array
  /** meetings a party's floor asks for beyond what it can attend at all */
  unreachable: Int32Array
  /** edges of party p: edgesOf[edgeStart[p]] … edgesOf[edgeStart[p + 1] − 1] */
  edgeStart: Int32Array
  edgesOf: Int32Array
}

/** A core with what it takes to speak of it in the organiser's terms. */
export interface Model {
  core: Core
  /** ids by party number */
  ids: string[]
  fixed: FixedMeeting[]
  /** tables in the hall */
  tables: number
  frozenBeforeSlot: number
  /** away[party × slots + slot]: the party said it cannot attend */
  away: Uint8Array
  /** table of each edge in the earlier plan, or −1 */
  keepTable: Int32Array
}
