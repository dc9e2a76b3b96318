import type { Prisma } from '../../platform/db.server'
import type { Actor } from '../access/index'

/** Leaders an account acts for: a leader for one's own entry, a liaison for the leaders served, others for nobody. */
export function leadersOf(actor: Pick<Actor, 'kind' | 'userId'>): Prisma.LeaderWhereInput {
  if (actor.kind === 'leader') return { userId: actor.userId }
  if (actor.kind === 'liaison') return { liaisonUserId: actor.userId }
  return { id: { in: [] } }
}
