import { db, type Prisma, type Tx } from '../../platform/db.server'

/** Adds a station; returns its id. */
export async function insertStation(tx: Tx, data: Prisma.StationUncheckedCreateInput): Promise<string> {
  return (await tx.station.create({ data, select: { id: true } })).id
}

/** Changes a station; false when there is none. */
export async function updateStation(
  tx: Tx,
  id: string,
  data: Prisma.StationUncheckedUpdateManyInput,
): Promise<boolean> {
  return (await tx.station.updateMany({ where: { id }, data })).count > 0
}

/** Stations by name; with those not published when asked. */
export async function findStations(all = false) {
  return db().station.findMany({
    where: all ? {} : { published: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
}

/** One station; only a published one unless asked otherwise. */
export async function findStation(id: string, all = false, tx: Tx = db()) {
  return tx.station.findFirst({ where: { id, ...(!all && { published: true }) } })
}

/** Free places of each station from an instant on. */
export async function findFreePlaces(from: Date, until: Date): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ id: string; free: number }[]>`
    SELECT "stationId" AS id, sum(capacity - taken)::int AS free FROM station_slot
     WHERE "startsAt" > ${from} AND "startsAt" < ${until} AND "closedAt" IS NULL GROUP BY 1`
  return new Map(rows.map(row => [row.id, row.free]))
}

/** Adds slots; those that are there stay as they are. Returns how many are new. */
export async function insertSlots(tx: Tx, data: Prisma.StationSlotCreateManyInput[]): Promise<number> {
  return (await tx.stationSlot.createMany({ data, skipDuplicates: true })).count
}

/** The slots of a station within a stretch of time. */
export async function findSlots(stationId: string, from: Date, until: Date, closed = false) {
  return db().stationSlot.findMany({
    where: { stationId, startsAt: { gt: from, lt: until }, ...(!closed && { closedAt: null }) },
    orderBy: { startsAt: 'asc' },
    select: { id: true, startsAt: true, endsAt: true, capacity: true, taken: true, closedAt: true },
  })
}

/** One slot locked, so that bookings of it wait their turn, with whether its station is published. */
export async function lockSlot(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM station_slot WHERE id = ${id}::uuid FOR UPDATE`
  return tx.stationSlot.findUnique({ where: { id }, include: { station: { select: { published: true } } } })
}

/** Calls a slot off. */
export async function closeSlotRow(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.stationSlot.update({ where: { id }, data: { closedAt: at } })
}
