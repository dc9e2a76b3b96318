import { db } from '../../../platform/db.server'

/** Meetings of a version as numbers and ids, with both sides' ranks: one query however many there are. */
export async function findPictureMeetings(planId: string) {
  return db().$queryRaw<
    {
      u: string
      e: string
      slot: number
      table: number
      weight: number
      pinned: boolean
      uRank: number | null
      eRank: number | null
    }[]
  >`
    select m."universityPartyId" as u, m."enterprisePartyId" as e, s."index" as slot, m."tableIndex" as table,
      m.weight, m.pinned, wu.rank as "uRank", we.rank as "eRank"
    from fair_meeting m
    join fair_slot s on s.id = m."slotId"
    left join fair_wish wu on wu."partyId" = m."universityPartyId" and wu."targetId" = m."enterprisePartyId"
      and wu.kind = 'wish'
    left join fair_wish we on we."partyId" = m."enterprisePartyId" and we."targetId" = m."universityPartyId"
      and we.kind = 'wish'
    where m."planId" = ${planId}::uuid and m.state <> 'cancelled'
    order by s."index", m."tableIndex"`
}

/** Slots each party of an edition cannot attend. */
export async function findAbsences(editionId: string) {
  return db().$queryRaw<{ partyId: string; slot: number }[]>`
    select u."partyId", s."index" as slot from fair_unavailability u join fair_slot s on s.id = u."slotId"
    where u."editionId" = ${editionId}::uuid order by s."index"`
}
