import { db, type Prisma, type Tx } from '../../platform/db.server'

const person = { select: { id: true, name: true, email: true, kind: true, disabledAt: true } }
const PRESENT = { in: ['active' as const, 'pending' as const] }

/** The people who act for an organisation, owners first. */
export async function findMembers(organisationId: string) {
  return db().membership.findMany({
    where: { organisationId, status: PRESENT },
    select: { id: true, role: true, status: true, createdAt: true, user: person },
    orderBy: [{ role: 'asc' }, { createdAt: 'asc' }],
  })
}

/** One present member of one organisation, or null. */
export async function findMember(tx: Tx, organisationId: string, id: string) {
  return tx.membership.findFirst({
    where: { id, organisationId, status: PRESENT },
    select: { id: true, role: true, status: true, userId: true },
  })
}

/** How many active owners an organisation has besides one membership. */
export async function countOtherOwners(tx: Tx, organisationId: string, id: string): Promise<number> {
  return tx.membership.count({
    where: { organisationId, id: { not: id }, role: 'owner', status: 'active', user: { disabledAt: null } },
  })
}

/** Makes somebody a member, also again after having left; returns the membership's id. */
export async function upsertMembership(
  tx: Tx,
  key: { userId: string; organisationId: string },
  data: Pick<Prisma.MembershipUncheckedCreateInput, 'role' | 'status' | 'createdAt' | 'decidedAt'>,
): Promise<string> {
  const row = await tx.membership.upsert({
    where: { userId_organisationId: key },
    create: { ...key, ...data },
    update: data,
    select: { id: true },
  })
  return row.id
}

/** Changes a membership. */
export async function updateMembership(
  tx: Tx,
  id: string,
  data: Prisma.MembershipUncheckedUpdateInput,
): Promise<void> {
  await tx.membership.update({ where: { id }, data })
}

/** Memberships the talent office has to verify, of people who confirmed their address, longest waiting first. */
export async function findPendingMemberships() {
  return db().membership.findMany({
    where: { status: 'pending', user: { emailVerified: true, disabledAt: null } },
    select: {
      id: true,
      createdAt: true,
      user: { select: { id: true, name: true, email: true } },
      organisation: { select: { id: true, name: true, kind: true } },
    },
    orderBy: { createdAt: 'asc' },
  })
}

/** One membership that waits to be verified, or null. */
export async function findPendingMembership(tx: Tx, id: string) {
  return tx.membership.findFirst({
    where: { id, status: 'pending' },
    select: { id: true, userId: true, organisationId: true },
  })
}

/** The present membership of somebody in any organisation, or null. */
export async function findPresentMembership(tx: Tx, userId: string) {
  return tx.membership.findFirst({
    where: { userId, status: PRESENT },
    select: { id: true, organisationId: true },
  })
}

/** Whether an address belongs to somebody who acts for an organisation. */
export async function isPresentMember(tx: Tx, organisationId: string, email: string): Promise<boolean> {
  return (await tx.membership.count({ where: { organisationId, status: PRESENT, user: { email } } })) > 0
}
