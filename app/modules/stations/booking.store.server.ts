import { db, type Prisma, type Tx } from '../../platform/db.server'

const SLOT = {
  select: {
    id: true,
    startsAt: true,
    endsAt: true,
    station: {
      select: { id: true, name: true, nameEn: true, address: true, addressEn: true, contact: true },
    },
  },
} as const

/** Adds a booking; null when its holder has another at that time (also in a race). */
export async function insertBooking(
  tx: Tx,
  data: Prisma.StationBookingCreateManyInput,
): Promise<string | null> {
  const [row] = await tx.stationBooking.createManyAndReturn({
    data: [data],
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** Locks an account, so that two bookings of one person follow one another. */
export async function lockHolder(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "user" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`
}

/** How many appointments somebody holds that are still to come. */
export async function countOpen(tx: Tx, userId: string, now: Date): Promise<number> {
  return tx.stationBooking.count({ where: { userId, status: 'booked', startsAt: { gt: now } } })
}

/** One booking locked for a change, of this holder when one is given; null otherwise. */
export async function lockBooking(tx: Tx, id: string, userId?: string) {
  await tx.$queryRaw`SELECT 1 FROM station_booking WHERE id = ${id}::uuid FOR UPDATE`
  return tx.stationBooking.findFirst({ where: { id, ...(userId && { userId }) } })
}

/** Changes a booking. */
export async function updateBooking(
  tx: Tx,
  id: string,
  data: Prisma.StationBookingUncheckedUpdateInput,
): Promise<void> {
  await tx.stationBooking.update({ where: { id }, data })
}

/** Ends the bookings of a slot that still stand; returns their ids. */
export async function cancelBookingsOf(tx: Tx, slotId: string, at: Date): Promise<string[]> {
  const rows = await tx.stationBooking.updateManyAndReturn({
    where: { slotId, status: 'booked' },
    data: { status: 'cancelled', cancelledBy: 'office', statusAt: at },
    select: { id: true },
  })
  return rows.map(row => row.id)
}

/** Somebody's appointments, those to come first. */
export async function findOwnBookings(userId: string) {
  return db().stationBooking.findMany({
    where: { userId },
    select: { id: true, status: true, purpose: true, code: true, cancelledBy: true, slot: SLOT },
    orderBy: { startsAt: 'desc' },
    take: 50,
  })
}

export type BookingShow = 'coming' | 'past' | 'absent' | 'all'
export type BookingFilter = { show: BookingShow; stationId: string | null; q: string }

function where({ show, stationId, q }: BookingFilter, now: Date): Prisma.StationBookingWhereInput {
  const shown: Record<BookingShow, Prisma.StationBookingWhereInput> = {
    coming: { status: 'booked', startsAt: { gt: now } },
    past: { startsAt: { lte: now }, status: { not: 'cancelled' } },
    absent: { status: 'absent' },
    all: {},
  }
  return {
    ...shown[show],
    ...(stationId && { slot: { stationId } }),
    ...(q && { OR: [{ code: q.replaceAll('-', '').toUpperCase() }, { user: { name: { contains: q } } }] }),
  }
}

/** One page of the office's list of appointments, with its total. */
export async function findBookings(
  filter: BookingFilter,
  now: Date,
  { skip, take }: { skip: number; take: number },
) {
  const [total, rows] = await Promise.all([
    db().stationBooking.count({ where: where(filter, now) }),
    db().stationBooking.findMany({
      where: where(filter, now),
      include: { user: { select: { name: true, email: true } }, slot: SLOT },
      orderBy: [{ startsAt: filter.show === 'coming' ? 'asc' : 'desc' }, { id: 'asc' }],
      skip,
      take,
    }),
  ])
  return { total, rows }
}

/** Appointments that begin within a stretch of time and were not reminded of. */
export async function findUnreminded(from: Date, until: Date): Promise<string[]> {
  const rows = await db().stationBooking.findMany({
    where: { status: 'booked', remindedAt: null, startsAt: { gt: from, lte: until } },
    select: { id: true },
    orderBy: { startsAt: 'asc' },
    take: 2000,
  })
  return rows.map(row => row.id)
}

/** When somebody stayed away. */
export async function findAbsences(tx: Tx, userId: string): Promise<Date[]> {
  const rows = await tx.stationBooking.findMany({
    where: { userId, status: 'absent' },
    select: { startsAt: true },
  })
  return rows.map(row => row.startsAt)
}

/** What notices say of an appointment. */
export async function findBookingFacts(tx: Tx, id: string) {
  return tx.stationBooking.findUnique({
    where: { id },
    select: { userId: true, code: true, slot: SLOT },
  })
}
