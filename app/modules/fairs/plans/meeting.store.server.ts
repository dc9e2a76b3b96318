import { db, type Prisma, type Tx } from '../../../platform/db.server'

export type MeetingRow = {
  universityPartyId: string
  enterprisePartyId: string
  slotId: string
  tableIndex: number
  weight: number
  pinned: boolean
  origin: 'solver' | 'pin' | 'manual' | 'arranged' | 'repair' | 'alternate'
}

/** Adds meetings to a version in one statement. The database refuses what would be two places at once. */
export async function insertMeetings(
  tx: Tx,
  plan: { id: string; editionId: string },
  rows: readonly MeetingRow[],
): Promise<void> {
  if (rows.length === 0) return
  await tx.$executeRaw`
    insert into fair_meeting (id, "planId", "editionId", "universityPartyId", "enterprisePartyId", "slotId",
      "tableIndex", weight, pinned, origin, "updatedAt")
    select gen_random_uuid(), ${plan.id}::uuid, ${plan.editionId}::uuid, r."universityPartyId",
      r."enterprisePartyId", r."slotId", r."tableIndex", r.weight, r.pinned, r.origin, now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
      "universityPartyId" uuid, "enterprisePartyId" uuid, "slotId" uuid, "tableIndex" int, weight int,
      pinned boolean, origin "FairMeetingOrigin")`
}

/** Copies the meetings of a version into another, but for those of the given pairs. */
export async function copyMeetings(
  tx: Tx,
  from: string,
  plan: { id: string; editionId: string },
  without: readonly { universityPartyId: string; enterprisePartyId: string }[] = [],
): Promise<void> {
  await tx.$executeRaw`
    insert into fair_meeting (id, "planId", "editionId", "universityPartyId", "enterprisePartyId", "slotId",
      "tableIndex", weight, pinned, origin, state, "updatedAt")
    select gen_random_uuid(), ${plan.id}::uuid, "editionId", "universityPartyId", "enterprisePartyId", "slotId",
      "tableIndex", weight, pinned, origin, state, now()
    from fair_meeting m where "planId" = ${from}::uuid and state <> 'cancelled' and not exists (
      select 1 from jsonb_to_recordset(${JSON.stringify(without)}::jsonb)
        as r("universityPartyId" uuid, "enterprisePartyId" uuid)
      where r."universityPartyId" = m."universityPartyId" and r."enterprisePartyId" = m."enterprisePartyId")`
}

export type FoundMeeting = {
  id: string
  universityPartyId: string
  enterprisePartyId: string
  slotId: string
  slot: number
  tableIndex: number
  weight: number
  pinned: boolean
  origin: MeetingRow['origin']
}

/** Meetings of a version by slot and table, with the slot's number. */
export async function findMeetings(planId: string, tx: Tx = db()) {
  return tx.$queryRaw<FoundMeeting[]>`
    select m.id, m."universityPartyId", m."enterprisePartyId", m."slotId", s."index" as slot, m."tableIndex",
      m.weight, m.pinned, m.origin
    from fair_meeting m join fair_slot s on s.id = m."slotId"
    where m."planId" = ${planId}::uuid and m.state <> 'cancelled'
    order by s."index", m."tableIndex"`
}

/** Who sits where in a version, by slot and table; as one text, since taking over a thousand rows takes longer than all else. */
export async function findSeats(planId: string, tx: Tx = db()) {
  const [found] = await tx.$queryRaw<{ seats: string }[]>`
    select coalesce(json_agg(json_build_array(m."universityPartyId", m."enterprisePartyId", s."index", m."tableIndex")
      order by s."index", m."tableIndex"), '[]')::text as seats
    from fair_meeting m join fair_slot s on s.id = m."slotId"
    where m."planId" = ${planId}::uuid and m.state <> 'cancelled'`
  const seats: [string, string, number, number][] = JSON.parse(found!.seats)
  return seats.map(([universityPartyId, enterprisePartyId, slot, tableIndex]) => ({
    universityPartyId,
    enterprisePartyId,
    slot,
    tableIndex,
  }))
}

/** Moves one meeting of a version. Throws a unique violation when somebody was quicker. */
export async function moveRow(tx: Tx, id: string, slotId: string, tableIndex: number): Promise<void> {
  await tx.fairMeeting.update({ where: { id }, data: { slotId, tableIndex, origin: 'manual' } })
}

/** Marks a meeting as pinned or not, in its version. */
export async function markPinned(tx: Tx, id: string, pinned: boolean): Promise<void> {
  await tx.fairMeeting.update({ where: { id }, data: { pinned } })
}

/** Fixes a pair for every further run, or lets it go. */
export async function putPin(tx: Tx, pin: Prisma.FairPinUncheckedCreateInput): Promise<void> {
  await dropPin(tx, pin)
  await tx.fairPin.create({ data: pin })
}

export async function dropPin(
  tx: Tx,
  pair: { editionId: string; universityPartyId: string; enterprisePartyId: string },
): Promise<void> {
  const { editionId, universityPartyId, enterprisePartyId } = pair
  await tx.fairPin.deleteMany({ where: { editionId, universityPartyId, enterprisePartyId } })
}

/** Meetings of the version of an edition that holds, with the times of their slots. */
export async function findPublishedMeetings(editionId: string, tx: Tx = db()) {
  return tx.fairMeeting.findMany({
    where: { editionId, plan: { state: 'published' }, state: { not: 'cancelled' } },
    orderBy: [{ slot: { index: 'asc' } }, { tableIndex: 'asc' }],
    select: {
      id: true,
      planId: true,
      universityPartyId: true,
      enterprisePartyId: true,
      tableIndex: true,
      state: true,
      slot: { select: { id: true, index: true, startsAt: true, endsAt: true } },
    },
  })
}

/** Meetings a party had in versions that were in force before and whose pair does not meet any more; the latest of each. */
export async function findDropped(editionId: string, partyId: string, planId: string) {
  return db().$queryRaw<{ partnerId: string; partner: string; startsAt: Date; endsAt: Date }[]>`
    select distinct on (p.id) p.id as "partnerId", coalesce(uni.name, ent.name) as partner, s."startsAt", s."endsAt"
    from fair_meeting m
    join fair_plan v on v.id = m."planId" and v.state = 'superseded'
    join fair_slot s on s.id = m."slotId"
    join fair_party p on p.id = case when m."universityPartyId" = ${partyId}::uuid
      then m."enterprisePartyId" else m."universityPartyId" end
    left join university uni on uni.id = p."universityId"
    left join enterprise ent on ent.id = p."enterpriseId"
    where m."editionId" = ${editionId}::uuid and m.state <> 'cancelled'
      and ${partyId}::uuid in (m."universityPartyId", m."enterprisePartyId")
      and not exists (
        select 1 from fair_meeting n where n."planId" = ${planId}::uuid and n.state <> 'cancelled'
          and n."universityPartyId" = m."universityPartyId" and n."enterprisePartyId" = m."enterprisePartyId")
    order by p.id, v.number desc`
}
