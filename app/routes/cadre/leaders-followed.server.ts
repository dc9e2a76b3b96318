import type { Access } from '~/modules/access/index.server'
import { myLeaders } from '~/modules/pairings/index.server'

/** Accounts of the leaders whose requests the actor follows: oneself, or those a liaison serves; nobody's for others. */
export async function leadersFollowed(access: Access): Promise<string[]> {
  if (access.actor.kind !== 'leader' && access.actor.kind !== 'liaison') return []
  const leaders = await myLeaders(access)
  return leaders.flatMap(leader => (leader.userId ? [leader.userId] : []))
}
