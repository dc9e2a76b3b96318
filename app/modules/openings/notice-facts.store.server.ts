import type { Tx } from '../../platform/db.server'

/** Title, note and the enterprise's active members of an opening, for the notices about it; null when it is gone. */
export async function findOpeningNoticeFacts(tx: Tx, openingId: string) {
  const row = await tx.opening.findUnique({
    where: { id: openingId },
    select: {
      title: true,
      statusNote: true,
      enterprise: {
        select: {
          organisation: {
            select: { memberships: { where: { status: 'active' }, select: { userId: true } } },
          },
        },
      },
    },
  })
  return (
    row && {
      opening: row.title,
      note: row.statusNote ?? '',
      members: row.enterprise.organisation.memberships.map(member => member.userId),
    }
  )
}
