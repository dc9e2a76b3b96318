import { fenOfYuan } from '../../kernel/money'
import type { Access } from '../access/index.server'
import { editTalent } from './edit-talent.server'
import type { EducationInput, ExperienceInput, ProfileInput } from './talent.schema'
import { removePartRow, saveEducationRow, saveExperienceRow } from './talent-parts.store.server'
import { findKeys, updateTalent } from './talents.store.server'

/** Saves the main part of the actor's own profile. */
export async function saveProfile(access: Access, input: ProfileInput) {
  const { wishedSalaryYuan, ...fields } = input
  const wishedSalaryFen = wishedSalaryYuan ? fenOfYuan(wishedSalaryYuan) : null
  return editTalent(access, 'profile', async (tx, talentId) => {
    await updateTalent(tx, talentId, { ...fields, wishedSalaryFen })
    return null
  })
}

/** Adds or changes an education of the actor. */
export async function saveEducation(access: Access, input: EducationInput) {
  return editTalent(access, 'education', async (tx, talentId) => {
    const { majorCode } = await findKeys(tx, input.school, input.majorName)
    return (await saveEducationRow(tx, talentId, input, majorCode)) ? null : ('not-found' as const)
  })
}

/** Adds or changes an experience of the actor. */
export async function saveExperience(access: Access, input: ExperienceInput) {
  return editTalent(access, 'experience', async (tx, talentId) =>
    (await saveExperienceRow(tx, talentId, input)) ? null : ('not-found' as const),
  )
}

/** Removes an education or experience of the actor. */
export async function removePart(access: Access, part: 'education' | 'experience', id: string) {
  return editTalent(access, part, async (tx, talentId) =>
    (await removePartRow(tx, part, talentId, id)) ? null : ('not-found' as const),
  )
}
