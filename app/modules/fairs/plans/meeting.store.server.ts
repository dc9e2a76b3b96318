import { Prisma, type Tx, db } from '../../../platform/db.server'

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

/** Meetings of a version by slot and table, with the slot's number. */
export async function findMeetings(planId: string, tx: Tx = db()) {
  const rows = await tx.fairMeeting.findMany({
    where: { planId, state: { not: 'cancelled' } },
    select: {
      id: true,
      universityPartyId: true,
      enterprisePartyId: true,
      slotId: true,
      tableIndex: true,
      weight: true,
      pinned: true,
      origin: true,
      slot: { select: { index: true } },
    },
  })
  return rows
    .map(({ slot, ...row }) => ({ ...row, slot: slot.index }))
    .sort((a, b) => a.slot - b.slot || a.tableIndex - b.tableIndex)
}

export type FoundMeeting = Awaited<ReturnType<typeof findMeetings>>[number]

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
