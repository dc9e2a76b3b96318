import type { Tx } from '../../platform/db.server'
import type { Access } from '../access/index.server'
import { ownTalent } from './edit-talent.server'
import { refreshSummary } from './refresh-summary.server'
import { claimRosterRow } from './talent-parts.store.server'
import { findFacts, updateTalent } from './talents.store.server'

/** What a university's roster knows of a graduate. */
export type RosterFacts = {
  id: string
  universityId: string
  universityName: string
  majorCode: string | null
  majorName: string
  degree:
    | 'any'
    | 'associate'
    | 'bachelor'
    | 'master'
    | 'doctor'
    | 'junior_middle'
    | 'senior_middle'
    | 'secondary_vocational'
  graduatingClass: number
  skills: string[]
  wishedCities: string[]
  wishedSalaryFen: number | null
}

/**
 * Claims a roster entry for the actor inside a transaction: the entry is tied to the talent, and facts the talent has
 * not stated are taken from it. False when somebody claimed it before.
 */
export async function linkRosterEntry(tx: Tx, access: Access, entry: RosterFacts): Promise<boolean> {
  const talentId = await ownTalent(tx, access)
  if (!(await claimRosterRow(tx, entry.id, talentId, access.now))) return false
  const talent = await findFacts(tx, talentId)
  await updateTalent(tx, talentId, {
    universityId: entry.universityId,
    universityName: talent.universityName || entry.universityName,
    majorCode: talent.majorCode ?? entry.majorCode,
    majorName: talent.majorName || entry.majorName,
    degree: talent.degree === 'any' ? entry.degree : talent.degree,
    graduatingClass: talent.graduatingClass ?? entry.graduatingClass,
    skills: talent.skills.length > 0 ? talent.skills : entry.skills,
    wishedCities: talent.wishedCities.length > 0 ? talent.wishedCities : entry.wishedCities,
    wishedSalaryFen: talent.wishedSalaryFen ?? entry.wishedSalaryFen,
  })
  await refreshSummary(tx, talentId)
  return true
}
