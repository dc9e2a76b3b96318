import type { Tx } from '../../../platform/db.server'

/** Meetings of each party in a version, by the organisation behind it; parties without any count 0. */
export async function meetingCounts(
  tx: Tx,
  editionId: string,
  planId: string,
): Promise<Map<string, { partyId: string; meetings: number }>> {
  const rows = await tx.$queryRaw<{ organisationId: string; partyId: string; meetings: number }[]>`
    select p."organisationId", p.id as "partyId", count(m.id)::int as meetings
    from fair_party p
    left join fair_meeting m on m."planId" = ${planId}::uuid and m.state <> 'cancelled'
      and p.id in (m."universityPartyId", m."enterprisePartyId")
    where p."editionId" = ${editionId}::uuid
    group by p.id`
  return new Map(rows.map(({ organisationId, ...rest }) => [organisationId, rest]))
}

/** An offer that is open, with who has the free slot; null when it was answered meanwhile. */
export async function offerNoticeFacts(tx: Tx, offerId: string) {
  const offer = await tx.fairAlternateOffer.findFirst({
    where: { id: offerId, state: 'offered' },
    select: {
      alternateId: true,
      deadline: true,
      slot: { select: { startsAt: true } },
      party: { select: { university: { select: { name: true } }, enterprise: { select: { name: true } } } },
    },
  })
  if (!offer?.deadline) return null
  return {
    alternateId: offer.alternateId,
    deadline: offer.deadline,
    startsAt: offer.slot.startsAt,
    party: offer.party.university?.name ?? offer.party.enterprise?.name ?? '',
  }
}
