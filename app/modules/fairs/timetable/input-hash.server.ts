import { createHash } from 'node:crypto'
import type { Instance } from './timetable.types'

/** SHA-256 of an instance in canonical order: the same fair gives the same hash in any order of input. */
export function inputHash(canonical: Instance): string {
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex')
}
