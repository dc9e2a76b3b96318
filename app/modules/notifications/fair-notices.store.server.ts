import type { Tx } from '../../platform/db.server'

/** Everybody who acts for a university of the programme or a reviewed enterprise. */
export async function findProgrammeMembers(tx: Tx) {
  return tx.$queryRaw<{ userId: string; side: 'university' | 'enterprise' }[]>`
    SELECT m."userId", CASE WHEN u.id IS NULL THEN 'enterprise' ELSE 'university' END AS side
    FROM membership m
    LEFT JOIN university u ON u.id = m."organisationId" AND u.participates
    LEFT JOIN enterprise e ON e.id = m."organisationId" AND e.status = 'approved'
    WHERE m.status = 'active' AND (u.id IS NOT NULL OR e.id IS NOT NULL)`
}
