import type { Tx } from '../../platform/db.server'

/** The people who act for an organisation now. */
export async function findMemberIds(tx: Tx, organisationId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { organisationId, status: 'active' },
    select: { userId: true },
  })
  return rows.map(row => row.userId)
}

/** A decision about an enterprise with the enterprise's name; null when it is gone. */
export async function findEnterpriseDecision(tx: Tx, id: string) {
  return tx.enterpriseDecision.findUnique({
    where: { id },
    select: { toStatus: true, note: true, enterpriseId: true, enterprise: { select: { name: true } } },
  })
}

/** Addresses of roster entries that are still unclaimed, with the university's name. */
export async function findInvitedEntries(tx: Tx, ids: string[]) {
  return tx.rosterEntry.findMany({
    where: { id: { in: ids }, claimedAt: null, email: { not: null } },
    select: { id: true, email: true, university: { select: { name: true } } },
  })
}
