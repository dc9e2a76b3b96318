import type { Prisma, Tx } from '../../platform/db.server'
import { db } from '../../platform/db.server'

const ACTIVE = { status: 'active', user: { disabledAt: null } } satisfies Prisma.MembershipWhereInput

/**
 * Who receives what a department is given: the person its desk names while still a member, else the member of the
 * highest role who has been there longest. Null for a department without people.
 */
export async function findReceiver(tx: Tx, organisationId: string): Promise<string | null> {
  const body = await tx.organisation.findFirst({
    where: { id: organisationId, kind: 'department' },
    select: {
      desk: { select: { receiverUserId: true } },
      memberships: {
        where: { ...ACTIVE, user: { disabledAt: null, kind: 'department' } },
        orderBy: [{ role: 'asc' }, { createdAt: 'asc' }],
        select: { userId: true },
      },
    },
  })
  if (!body) return null
  const members = body.memberships.map(one => one.userId)
  const named = body.desk?.receiverUserId
  return named && members.includes(named) ? named : (members[0] ?? null)
}

/** The person of the talent office with the fewest open requests on the desk; null when the office has nobody. */
export async function findDeskPerson(tx: Tx): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM "user" u
      LEFT JOIN talent_request r ON r."deskUserId" = u.id AND r."closedAt" IS NULL
     WHERE u.kind = 'office' AND u."disabledAt" IS NULL
     GROUP BY u.id, u."createdAt" ORDER BY count(r.id), u."createdAt", u.id LIMIT 1`
  return found?.id ?? null
}

/** Whether an account is a member who works on requests in a department. */
export async function isHandlerOf(tx: Tx, organisationId: string, userId: string): Promise<boolean> {
  const where = {
    organisationId,
    userId,
    status: 'active',
    user: { disabledAt: null, kind: 'department' },
  } as const
  return (await tx.membership.count({ where })) > 0
}

/** The department somebody works for, or null. */
export async function findDepartmentOf(tx: Tx, userId: string): Promise<string | null> {
  const found = await tx.membership.findFirst({
    where: { userId, ...ACTIVE, organisation: { kind: { in: ['department', 'office'] } } },
    select: { organisationId: true },
  })
  return found?.organisationId ?? null
}

/** People of a department for whom somebody acts on a civil day. */
export async function findDeputedFor(userId: string, day: Date): Promise<string[]> {
  const rows = await db().departmentAbsence.findMany({
    where: { deputyUserId: userId, fromDay: { lte: day }, toDay: { gte: day } },
    select: { userId: true },
  })
  return rows.map(row => row.userId)
}

/** Who acts on a civil day for those of these people who are away: person → deputy. */
export async function findDeputies(tx: Tx, userIds: string[], day: Date): Promise<Map<string, string>> {
  const rows = await tx.departmentAbsence.findMany({
    where: { userId: { in: userIds }, fromDay: { lte: day }, toDay: { gte: day } },
    select: { userId: true, deputyUserId: true },
  })
  return new Map(rows.map(row => [row.userId, row.deputyUserId]))
}

/** The receiver a department has named, and the absences that have not ended. */
export async function findDesk(organisationId: string, today: Date) {
  const named = { select: { id: true, name: true } } as const
  const [desk, absences] = await Promise.all([
    db().departmentDesk.findUnique({ where: { organisationId } }),
    db().departmentAbsence.findMany({
      where: { organisationId, toDay: { gte: today } },
      include: { user: named, deputy: named },
      orderBy: { fromDay: 'asc' },
    }),
  ])
  return { receiverUserId: desk?.receiverUserId ?? null, absences }
}

/** Names the receiver of a department. */
export async function upsertDesk(tx: Tx, organisationId: string, receiverUserId: string): Promise<void> {
  await tx.departmentDesk.upsert({
    where: { organisationId },
    create: { organisationId, receiverUserId },
    update: { receiverUserId },
  })
}

/** Whether somebody has an absence that overlaps these days. */
export async function hasAbsence(tx: Tx, userId: string, fromDay: Date, toDay: Date): Promise<boolean> {
  const where = { userId, fromDay: { lte: toDay }, toDay: { gte: fromDay } }
  return (await tx.departmentAbsence.count({ where })) > 0
}

/** Enters an absence; returns its id. */
export async function insertAbsence(
  tx: Tx,
  data: Prisma.DepartmentAbsenceUncheckedCreateInput,
): Promise<string> {
  return (await tx.departmentAbsence.create({ data, select: { id: true } })).id
}

/** Removes an absence of a department; false when there is none. */
export async function deleteAbsence(tx: Tx, organisationId: string, id: string): Promise<boolean> {
  return (await tx.departmentAbsence.deleteMany({ where: { id, organisationId } })).count > 0
}
