import { ok, type Result, refuse } from '../../kernel/result'
import { sha256 } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { limitRate } from '../../platform/http/rate-limit.server'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import { type AccountKind, hasAccount, hashPassword, openAccount, type Visit } from '../identity/index.server'
import { findInvitationByHash, takeInvitation } from './invitation.store.server'
import { findPresentMembership, upsertMembership } from './member.store.server'
import { memberJoined } from './organisation.events'

type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitationByHash>>>
export type AcceptRefusal = 'gone' | 'other-account' | 'other-kind' | 'has-organisation' | 'has-account'

/** The invitation a link belongs to while it is good, and whether the address has an account already. */
export async function openInvitation(visit: Visit, token: string) {
  await limitRate('invitationRead', visit.ip, visit.now)
  const invitation = await findInvitationByHash(sha256(token), visit.now)
  if (!invitation) return null
  return { ...invitation, hasAccount: await hasAccount(invitation.email) }
}

/** The kind of account an invitation is for. */
function kindOf(invitation: Invitation): AccountKind {
  return invitation.kind ?? invitation.organisation.kind
}

async function join(
  tx: Tx,
  visit: Pick<Visit, 'now' | 'requestId'>,
  invitation: Invitation,
  userId: string,
): Promise<Result<null, 'gone' | 'has-organisation'>> {
  if (!(await takeInvitation(tx, invitation.id, visit.now))) return refuse('gone')
  if (invitation.kind) return ok(null)
  const present = await findPresentMembership(tx, userId)
  if (present && present.organisationId !== invitation.organisationId) return refuse('has-organisation')
  const { organisationId, role } = invitation
  const membershipId = await upsertMembership(
    tx,
    { userId, organisationId },
    { role, status: 'active', createdAt: visit.now, decidedAt: visit.now },
  )
  const actor = { userId, kind: invitation.organisation.kind, organisationId }
  await recordChange(
    tx,
    { ...visit, actor },
    {
      event: memberJoined,
      payload: { membershipId, organisationId, userId, role },
      subject: { kind: 'membership', id: membershipId },
      detail: { role },
    },
  )
  return ok(null)
}

/** Somebody without an account accepts an invitation: the link proves the address, so the account is confirmed. */
export async function acceptWithNewAccount(
  visit: Visit,
  token: string,
  input: { name: string; password: string },
): Promise<Result<null, AcceptRefusal>> {
  await limitRate('signUp', visit.ip, visit.now)
  const invitation = await findInvitationByHash(sha256(token), visit.now)
  if (!invitation) return refuse('gone')
  if (await hasAccount(invitation.email)) return refuse('has-account')
  const passwordHash = await hashPassword(input.password)
  const user = {
    kind: kindOf(invitation),
    name: input.name,
    email: invitation.email,
    passwordHash,
    locale: visit.locale,
    emailVerified: true,
  }
  return transaction(async tx => join(tx, visit, invitation, await openAccount(tx, visit, user))).catch(
    error => {
      if (isUniqueViolation(error)) return refuse('gone')
      throw error
    },
  )
}

/** The account logged in accepts an invitation that was sent to its address. */
export async function acceptWithAccount(
  visit: Visit & { actor: { userId: string; kind: string; email: string } },
  token: string,
): Promise<Result<null, AcceptRefusal>> {
  const invitation = await findInvitationByHash(sha256(token), visit.now)
  if (!invitation) return refuse('gone')
  if (visit.actor.email !== invitation.email) return refuse('other-account')
  if (visit.actor.kind !== kindOf(invitation)) return refuse('other-kind')
  return transaction(tx => join(tx, visit, invitation, visit.actor.userId))
}
