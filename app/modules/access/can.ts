import type { Actor } from './actor'
import { type Capability, type Grant, MATRIX } from './capabilities'

/** What a decision may know of a thing: whose it is. */
export type Resource = { ownerUserId?: string | null; organisationId?: string | null }

function holds(actor: Actor, grant: Grant): boolean {
  if (grant.kind !== actor.kind) return false
  if (grant.scope === 'organisation' && actor.organisation?.status !== 'active') return false
  return !grant.roles || (actor.organisation !== null && grant.roles.includes(actor.organisation.role))
}

function reaches(actor: Actor, grant: Grant, resource: Resource): boolean {
  if (grant.scope === 'any') return true
  if (grant.scope === 'own') return resource.ownerUserId === actor.userId
  return resource.organisationId != null && resource.organisationId === actor.organisationId
}

/**
 * Whether an actor may do something, and to this thing when one is given. Pure; the server and the pages ask
 * the same function.
 */
export function can(actor: Actor | null, capability: Capability, resource?: Resource): boolean {
  if (!actor) return false
  return (MATRIX[capability] as readonly Grant[]).some(
    grant => holds(actor, grant) && (resource === undefined || reaches(actor, grant, resource)),
  )
}
