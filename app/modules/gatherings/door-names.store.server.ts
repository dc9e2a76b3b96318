import { db } from '../../platform/db.server'

/** Who was scanned: the organisation or the person, persons and state; by registration. */
export async function findScanned(gatheringId: string, ids: readonly string[]) {
  const rows = await db().gatheringRegistration.findMany({
    where: { gatheringId, id: { in: [...ids] } },
    select: {
      id: true,
      persons: true,
      organisation: { select: { name: true } },
      people: { select: { name: true }, orderBy: { position: 'asc' }, take: 1 },
      user: { select: { name: true } },
    },
  })
  return new Map(
    rows.map(row => [
      row.id,
      { name: row.organisation?.name ?? row.people[0]?.name ?? row.user.name, persons: row.persons },
    ]),
  )
}

/** Persons expected and come, for the head of the door page. */
export async function countAtDoor(gatheringId: string) {
  const [expected, came] = await Promise.all([
    db().gatheringRegistration.aggregate({
      where: { gatheringId, status: { in: ['registered', 'attended', 'absent'] } },
      _sum: { persons: true },
    }),
    db().gatheringRegistration.aggregate({
      where: { gatheringId, status: 'attended' },
      _sum: { arrived: true },
    }),
  ])
  return { expected: expected._sum.persons ?? 0, came: came._sum.arrived ?? 0 }
}

/** The event of a registration and whose registration it is. */
export async function findGatheringOf(registrationId: string) {
  return db().gatheringRegistration.findUnique({
    where: { id: registrationId },
    select: { userId: true, gathering: { select: { id: true, title: true } } },
  })
}
