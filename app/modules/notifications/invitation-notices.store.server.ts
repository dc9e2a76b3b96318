import type { Tx } from '../../platform/db.server'

/** Names and people of an invitation, for the notices about it. */
export async function findInvitationFacts(tx: Tx, id: string) {
  const row = await tx.talentInvitation.findUnique({
    where: { id },
    select: {
      byUserId: true,
      reason: true,
      talent: { select: { userId: true, name: true } },
      opening: { select: { title: true } },
      enterprise: { select: { name: true } },
    },
  })
  return (
    row && {
      byUserId: row.byUserId,
      reason: row.reason,
      talentUserId: row.talent.userId,
      talent: row.talent.name,
      opening: row.opening.title,
      enterprise: row.enterprise.name,
    }
  )
}
