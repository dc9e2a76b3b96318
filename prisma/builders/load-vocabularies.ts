import { upsertDivisions } from '~/modules/divisions/index.server'
import { upsertIndustries } from '~/modules/industries/index.server'
import { upsertMajors } from '~/modules/majors/index.server'
import { upsertSkills } from '~/modules/skills/index.server'
import { DIVISIONS } from './data/divisions'
import { INDUSTRIES } from './data/industries'
import { MAJORS } from './data/majors'
import { SKILLS } from './data/skills'

/**
 * Loads the vocabularies every site needs (majors, divisions, industries, skills) into the database of the process.
 * A second run changes nothing; the full public lists can be imported over them, since codes are the identity.
 */
export async function loadVocabularies() {
  const [majors, divisions, industries, skills] = [
    await upsertMajors(MAJORS),
    await upsertDivisions(DIVISIONS),
    await upsertIndustries(INDUSTRIES),
    await upsertSkills(SKILLS),
  ]
  return { majors, divisions, industries, skills }
}
