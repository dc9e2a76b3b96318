import type { Tx } from '../../platform/db.server'

/** People of an edition's parties (in these states) with the party's name, for notices. */
export async function findFairMembers(
  tx: Tx,
  editionId: string,
  filter: { partyId?: string; approvedOnly?: boolean; withoutWishes?: boolean } = {},
) {
  const parties = await tx.fairParty.findMany({
    where: {
      editionId,
      ...(filter.partyId && { id: filter.partyId }),
      ...(filter.approvedOnly && { status: 'approved' }),
      ...(filter.withoutWishes && { wishes: { none: { kind: 'wish' } } }),
    },
    select: { organisationId: true, side: true, decisionNote: true },
  })
  const members = await tx.membership.findMany({
    where: { organisationId: { in: parties.map(party => party.organisationId) }, status: 'active' },
    select: { userId: true, organisationId: true },
  })
  const partyOf = new Map(parties.map(party => [party.organisationId, party]))
  return members.map(({ userId, organisationId }) => ({ userId, ...partyOf.get(organisationId)! }))
}

/** Names and dates of an edition, for notices; null when it is gone. */
export async function findFairForNotice(tx: Tx, editionId: string) {
  return tx.fairEdition.findUnique({
    where: { id: editionId },
    select: {
      slug: true,
      nameZh: true,
      nameEn: true,
      phaseStarts: { select: { phase: true, startsAt: true } },
    },
  })
}
