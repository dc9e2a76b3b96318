import { isId } from '../../kernel/ids'
import type { Access } from '../access/index.server'
import type { FileContent } from '../files/index.server'
import { readSettings } from '../settings/index.server'
import { profileForEnterprise, resumeForEnterprise } from '../talents/index.server'
import { isAnswerable } from './invitation-rules'
import { findInvitableOpenings, findInvitationsOf, findRelation } from './invitations.store.server'

/** The actor's invitations with whether each can still be answered. */
export async function myInvitations(access: Access) {
  if (!access.actor.talentId) return []
  const rows = await findInvitationsOf(access.actor.talentId)
  return rows.map(row => ({ ...row, answerable: isAnswerable(row, access.now) }))
}

/**
 * A talent as the actor's enterprise may see it, with the openings it can be invited to. Null when it may not be
 * seen or does not exist.
 */
export async function talentForEnterprise(access: Access, talentId: string) {
  const enterpriseId = access.actor.organisationId
  if (!enterpriseId || !isId(talentId)) return null
  const { sent, ...relation } = await findRelation(talentId, enterpriseId)
  const profile = await profileForEnterprise(access, talentId, relation)
  if (!profile) return null
  const invited = new Set(sent.map(row => row.openingId))
  const openings = (await findInvitableOpenings(enterpriseId)).filter(opening => !invited.has(opening.id))
  const { invitationsPerDay } = (await readSettings()).rules
  return { profile, relation, openings, invitedCount: sent.length, invitationsPerDay }
}

/** The talent's résumé for the actor's enterprise under the contact rule. */
export async function talentResume(access: Access, talentId: string): Promise<FileContent | null> {
  const enterpriseId = access.actor.organisationId
  if (!enterpriseId || !isId(talentId)) return null
  return resumeForEnterprise(access, talentId, await findRelation(talentId, enterpriseId))
}
