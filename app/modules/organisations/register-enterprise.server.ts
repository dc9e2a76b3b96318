import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { recordChange } from '../events/index.server'
import { signUp, type Visit } from '../identity/index.server'
import { upsertMembership } from './member.store.server'
import { enterpriseRegistered, membershipAsked } from './organisation.events'
import {
  claimEnterprise,
  findEnterpriseClaims,
  findEnterpriseClaimsNow,
  insertEnterprise,
} from './organisation.store.server'

export type EnterpriseSignUp = {
  enterpriseName: string
  creditCode: string
  name: string
  email: string
  password: string
}
export type EnterpriseRefusal = 'has-members' | 'mismatch' | 'suspended'
type Claims = Awaited<ReturnType<typeof findEnterpriseClaims>>

/**
 * What a code and a name mean beside the enterprises registered under them: a new enterprise, one to take over
 * (nobody acts for it), or why neither is possible.
 */
export function decideClaim(
  claims: Claims,
  creditCode: string,
): Result<Claims[number] | null, EnterpriseRefusal> {
  const [found, another] = claims
  if (!found) return ok(null)
  if (another) return refuse('mismatch')
  if (found.creditCode && found.creditCode !== creditCode) return refuse('mismatch')
  if (found.members > 0) return refuse('has-members')
  return found.status === 'suspended' ? refuse('suspended') : ok(found)
}

async function join(tx: Tx, visit: Visit, input: EnterpriseSignUp, userId: string) {
  const decision = decideClaim(
    await findEnterpriseClaims(tx, input.creditCode, input.enterpriseName, visit.now),
    input.creditCode,
  )
  if (!decision.ok) return decision
  const claimed = decision.value
  const contact = {
    creditCode: input.creditCode,
    contactName: input.name,
    contactEmail: input.email,
    now: visit.now,
  }
  if (claimed) await claimEnterprise(tx, claimed.id, contact)
  const organisationId =
    claimed?.id ?? (await insertEnterprise(tx, { ...contact, name: input.enterpriseName }))
  const known = claimed?.status === 'approved'
  const membershipId = await upsertMembership(
    tx,
    { userId, organisationId },
    { role: 'owner', status: known ? 'pending' : 'active', createdAt: visit.now },
  )
  const context = { ...visit, actor: { userId, kind: 'enterprise', organisationId } }
  const subject = { kind: 'enterprise', id: organisationId }
  if (known) {
    const payload = { membershipId, organisationId, userId }
    await recordChange(tx, context, { event: membershipAsked, payload, subject })
  } else {
    const payload = { enterpriseId: organisationId, userId, claimed: claimed !== null }
    await recordChange(tx, context, { event: enterpriseRegistered, payload, subject })
  }
  return ok(null)
}

/**
 * Signs an enterprise up with its first owner. One that is registered but has nobody acting for it is taken over and
 * waits for review; where it is approved already, the talent office verifies the person instead. The answer does not
 * depend on whether the address has an account. Throws a 429 response on too many.
 */
export async function registerEnterprise(
  visit: Visit,
  input: EnterpriseSignUp,
): Promise<Result<null, EnterpriseRefusal>> {
  const { creditCode, enterpriseName, name, email, password } = input
  const decision = decideClaim(
    await findEnterpriseClaimsNow(creditCode, enterpriseName, visit.now),
    creditCode,
  )
  if (!decision.ok) return decision
  return signUp(visit, { kind: 'enterprise', name, email, password }, (tx, userId) =>
    join(tx, visit, input, userId),
  )
}
