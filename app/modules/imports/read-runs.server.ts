import { isId } from '../../kernel/ids'
import type { Access } from '../access/index.server'
import { findRun, findRuns } from './imports.store.server'

const RUNS_SHOWN = 50
const FAULTS_SHOWN = 500

function scopeOf({ actor }: Access) {
  return actor.kind === 'office'
    ? {}
    : { organisationId: actor.organisationId ?? '00000000-0000-0000-0000-000000000000' }
}

/** The latest imports the actor may see: the office all, a university its own. */
export async function listImports(access: Access) {
  return findRuns(scopeOf(access), RUNS_SHOWN)
}

/** One import with its first 500 faults; null when it is not the actor's to see. */
export async function importRun(access: Access, runId: string) {
  return isId(runId) ? findRun({ ...scopeOf(access), id: runId }, FAULTS_SHOWN) : null
}
