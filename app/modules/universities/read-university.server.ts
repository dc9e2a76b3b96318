import { isId } from '../../kernel/ids'
import { findUniversity } from './universities.store.server'

type Acting = { actor: { organisationId: string | null } }

/** The university somebody acts for; null when they act for none. */
export async function ownUniversity(access: Acting) {
  const { organisationId } = access.actor
  return organisationId ? findUniversity(organisationId) : null
}

/** A university as everybody may see it; null when there is none. */
export async function publicUniversity(id: string) {
  return isId(id) ? findUniversity(id) : null
}
