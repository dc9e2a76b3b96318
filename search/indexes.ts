import { createHash } from 'node:crypto'
import { enterprisesIndex } from './enterprises'
import { openingsIndex } from './openings'
import { talentsIndex } from './talents'
import { universitiesIndex } from './universities'

export const INDEXES = {
  openings: openingsIndex,
  talents: talentsIndex,
  universities: universitiesIndex,
  enterprises: enterprisesIndex,
} as const

export type IndexName = keyof typeof INDEXES
export const INDEX_NAMES = Object.keys(INDEXES) as IndexName[]

/** Raised when documents are built in another way although the settings stay the same. */
const DOCUMENT_FORM = 2

/** Changes whenever the index must be rebuilt: settings, or the way documents are built. */
export function settingsHash(name: IndexName): string {
  return createHash('sha256')
    .update(JSON.stringify([DOCUMENT_FORM, INDEXES[name].settings]))
    .digest('hex')
    .slice(0, 16)
}

/** The document of a row, with the version by which drift is seen. */
export function documentOf(name: IndexName, facts: { id: string }): { id: string; version: string } {
  const document = (INDEXES[name].toDocument as (facts: never) => { id: string })(facts as never)
  return { ...document, version: versionOf(facts) }
}

/** Fingerprint of everything a document is made of. */
export function versionOf(facts: { id: string }): string {
  return createHash('sha1').update(JSON.stringify(facts)).digest('base64url').slice(0, 12)
}
