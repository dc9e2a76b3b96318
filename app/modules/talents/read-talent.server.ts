import { isId } from '../../kernel/ids'
import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { describeFile, type FileContent, openFileUnchecked } from '../files/index.server'
import { completenessOf } from './completeness'
import { contactVisible, profileVisible, type Relation } from './contact-rule'
import { ownTalent } from './edit-talent.server'
import { findContact, findLooks, findOwnProfile, findProfile, insertLook } from './talents.store.server'

const LOOKS_SHOWN = 100

/** The actor's own profile with completeness, résumé and the enterprises shut out; made when there is none yet. */
export async function myProfile(access: Access) {
  const made = await transaction(async tx => ok(await ownTalent(tx, access)))
  if (!made.ok) throw new Error('profile could not be made')
  const talent = await findOwnProfile(made.value)
  if (!talent) throw new Error('profile is gone')
  const resume = talent.resumeFileId ? await describeFile(talent.resumeFileId) : null
  const completeness = completenessOf({
    ...talent,
    educationCount: talent.educations.length,
    experienceCount: talent.experiences.length,
    hasResume: resume !== null,
  })
  const { resumeText: _text, blocks, ...shown } = talent
  return { ...shown, resume, completeness, blocked: blocks.map(block => block.enterprise) }
}

/** Who looked at the actor's data, newest first, at most a hundred. */
export async function myLooks(access: Access) {
  return access.actor.talentId ? findLooks(access.actor.talentId, LOOKS_SHOWN) : []
}

type RelationFacts = Omit<Relation, 'blocked' | 'withdrawn'>

async function noteLook(
  access: Access,
  talentId: string,
  kind: 'profile' | 'contact' | 'resume',
): Promise<void> {
  const { userId, organisationId } = access.actor
  await transaction(async tx => {
    await insertLook(tx, { talentId, byUserId: userId, organisationId, kind, at: access.now })
    return ok(null)
  })
}

/**
 * A talent's profile for the actor's enterprise. `relation` comes from the caller (applications, invitations).
 * Contact is null unless the rule allows it; each look is logged. Null when the profile may not be seen at all.
 */
export async function profileForEnterprise(access: Access, talentId: string, relation: RelationFacts) {
  const enterpriseId = access.actor.organisationId
  const found = isId(talentId) && enterpriseId ? await findProfile(talentId, enterpriseId) : null
  if (!found) return null
  const { blocked, withdrawn, userId: _user, ...profile } = found
  const facts: Relation = { ...relation, blocked, withdrawn }
  if (!profileVisible(profile.visibility, facts)) return null
  const contact = contactVisible(facts) ? await findContact(talentId) : null
  await noteLook(access, talentId, contact ? 'contact' : 'profile')
  return {
    ...profile,
    contact: contact && {
      phone: contact.phone,
      email: contact.contactEmail ?? contact.user.email,
      hasResume: contact.resumeFileId !== null,
    },
  }
}

/** The résumé file for the actor's enterprise under the same rule, logged; null when it may not be seen. */
export async function resumeForEnterprise(
  access: Access,
  talentId: string,
  relation: RelationFacts,
): Promise<FileContent | null> {
  const enterpriseId = access.actor.organisationId
  const found = isId(talentId) && enterpriseId ? await findProfile(talentId, enterpriseId) : null
  if (!found || !contactVisible({ ...relation, blocked: found.blocked, withdrawn: found.withdrawn })) {
    return null
  }
  const contact = await findContact(talentId)
  const file = contact?.resumeFileId ? await openFileUnchecked(contact.resumeFileId) : null
  if (file) await noteLook(access, talentId, 'resume')
  return file
}
