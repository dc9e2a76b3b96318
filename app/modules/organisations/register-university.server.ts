import { ok, type Result, refuse } from '../../kernel/result'
import { recordChange } from '../events/index.server'
import { signUp, type Visit } from '../identity/index.server'
import { upsertMembership } from './member.store.server'
import { membershipAsked } from './organisation.events'
import { findUniversityChoices, findUniversityName } from './organisation.store.server'

/** Universities to choose from by a piece of the name, at most 20; `more` says that there are others. */
export async function searchUniversities(text: string) {
  const rows = text ? await findUniversityChoices(text, 21) : []
  return { items: rows.slice(0, 20), more: rows.length > 20 }
}

/** The university somebody chose, or null. */
export async function chosenUniversity(id: string) {
  return findUniversityName(id)
}

/**
 * Signs somebody of a career office up; the talent office verifies the membership before it is worth anything.
 * The answer does not depend on whether the address has an account. Throws a 429 response on too many.
 */
export async function registerUniversityMember(
  visit: Visit,
  input: { universityId: string; name: string; email: string; password: string },
): Promise<Result<null, 'unknown-university'>> {
  const { universityId: organisationId, name, email, password } = input
  if (!(await findUniversityName(organisationId))) return refuse('unknown-university')
  return signUp(visit, { kind: 'university', name, email, password }, async (tx, userId) => {
    const membershipId = await upsertMembership(
      tx,
      { userId, organisationId },
      { role: 'member', status: 'pending', createdAt: visit.now },
    )
    await recordChange(
      tx,
      { ...visit, actor: { userId, kind: 'university', organisationId } },
      {
        event: membershipAsked,
        payload: { membershipId, organisationId, userId },
        subject: { kind: 'membership', id: membershipId },
      },
    )
    return ok(null)
  })
}
