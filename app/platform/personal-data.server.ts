import type { LocalDate } from '../kernel/local-date'
import type { Tx } from './db.server'

/** Somebody whose data are asked for. `talentId` is a uuid that fits nothing when there is no profile. */
export type Person = { userId: string; talentId: string; name: string; email: string }
export const NO_TALENT = '00000000-0000-0000-0000-000000000000'

/** What stands in the place of the name of somebody who is gone. */
export const ERASED_NAME = '已注销'

/** Why something stays although its person is erased. */
export type KeptWhy = 'lease' | 'draw' | 'ledger' | 'block' | 'log' | 'organisation'
export type Kept = { count: number; why: KeptWhy; until: LocalDate | null }

/** Outcome for one holding: rows removed, rows emptied of everything personal, rows that stay; files that must go. */
export type Erased = { removed: number; emptied?: number; kept?: Kept[]; fileIds?: string[] }

/** How long things are kept, as the talent office set it. */
export type RetentionRules = {
  identityDays: number
  leaseYears: number
  mailDays: number
  importDays: number
  logMonths: number
}

/** One thing a module holds about people. */
export type Holding = {
  /** Its name in the copy, in receipts and in the catalogue. */
  key: string
  /** The models of the database it answers for. */
  models: readonly string[]
  read: (client: Tx, person: Person) => Promise<unknown[]>
  /** How many there are, for holdings that are costly to read. */
  count?: (client: Tx, person: Person) => Promise<number>
  erase: (tx: Tx, person: Person, at: { now: Date; rules: RetentionRules }) => Promise<Erased>
  /** Removes what is past its time, of everybody. */
  expire?: (tx: Tx, at: { now: Date; rules: RetentionRules }) => Promise<Erased>
}

/** Something of a person by which logs and messages name it. */
export type Subject = { kind: string; id: string }

/** What has to be brought to an end before an account can be erased. */
export type Obstacle = 'lease-running' | 'waiting-list' | 'owns-requests' | 'last-owner' | 'pairings-running'

/** What one module has to say about personal data. */
export type PersonalData = {
  holdings: readonly Holding[]
  subjects?: (client: Tx, person: Person) => Promise<Subject[]>
  obstacles?: (client: Tx, person: Person) => Promise<Obstacle[]>
}

/** Rows removed by one statement. */
export async function removed(work: Promise<{ count: number }>): Promise<Erased> {
  return { removed: (await work).count }
}

/** Rows emptied by one statement. */
export async function emptied(work: Promise<{ count: number }>): Promise<Erased> {
  return { removed: 0, emptied: (await work).count }
}
