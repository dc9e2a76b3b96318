import { dateColumn, localDateOf } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { findDeputedFor } from './desk.store.server'
import type { RequestViewer } from './request-scope.server'

/**
 * Through which eyes somebody looks at requests; null for people who have none to see. `leaderIds` are the accounts of
 * the leaders a liaison serves; a leader sees his own whatever is given.
 */
export async function viewerOf(
  access: Access,
  leaderIds: readonly string[] = [],
): Promise<RequestViewer | null> {
  const { actor, now } = access
  const { userId } = actor
  if (actor.kind === 'graduate') return { party: 'talent', userId }
  if (actor.kind === 'leader') return { party: 'leader', userId, leaderIds: [userId] }
  if (actor.kind === 'liaison') return { party: 'liaison', userId, leaderIds }
  if (actor.kind === 'office') return { party: 'office', userId }
  if (actor.kind !== 'department' || actor.organisation?.status !== 'active') return null
  return {
    party: 'department',
    userId,
    organisationId: actor.organisation.id,
    deputyFor: await findDeputedFor(userId, dateColumn(localDateOf(now))),
    head: actor.organisation.role !== 'member',
  }
}
