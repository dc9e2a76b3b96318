/** One who takes part: known by the code on the receipt of the application alone. */
export type Entrant = { receipt: string; points?: number }

/**
 * What is frozen before the draw. `mode` says whether points come first; when it is left out they do if the entrants
 * carry any. Further members are allowed: the hash covers them.
 */
export type Roster = {
  lottery: string
  rulesHash: string
  entropySource: string
  units: number
  mode?: 'points' | 'lottery'
  entrants: Entrant[]
}

/** One line of the result; `rank` counts from 1. */
export type Ranked = { rank: number; receipt: string; points?: number; ticket: string }

/** The published outcome: everything that is needed to compute it again, together with the roster. */
export type LotteryResult = {
  lottery: string
  rosterHash: string
  rulesHash: string
  entropySource: string
  entropy: string
  seed: string
  units: number
  ranking: Ranked[]
}

/** What is wrong with a file, and where: `line` counts from 1. */
export type FileFault = { line: number; column?: number; code: FaultCode; what: string }
export type FaultCode =
  | 'not-json'
  | 'duplicate-key'
  | 'number-too-large'
  | 'broken-text'
  | 'too-deep'
  | 'something-after-the-end'
  | 'not-an-object'
  | 'missing'
  | 'not-a-text'
  | 'not-a-whole-number'
  | 'not-a-number'
  | 'not-a-list'
  | 'unknown-mode'
  | 'empty'
  | 'duplicate-receipt'
  | 'some-without-points'
  | 'too-many'
