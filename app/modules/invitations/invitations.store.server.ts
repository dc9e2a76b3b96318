import { db, type Tx } from '../../platform/db.server'

/** A published opening of an approved enterprise. */
export async function findInvitableOpening(tx: Tx, openingId: string, enterpriseId: string) {
  return tx.opening.findFirst({
    where: { id: openingId, enterpriseId, status: 'published', enterprise: { status: 'approved' } },
    select: { id: true },
  })
}

/** The openings an enterprise can invite to. */
export async function findInvitableOpenings(enterpriseId: string) {
  return db().opening.findMany({
    where: { enterpriseId, status: 'published', enterprise: { status: 'approved' } },
    select: { id: true, title: true },
    orderBy: { publishedAt: 'desc' },
    take: 100,
  })
}

/** Whether an enterprise may find this talent at all: open to all and not shut out. */
export async function isFindable(tx: Tx, talentId: string, enterpriseId: string): Promise<boolean> {
  const count = await tx.talent.count({
    where: { id: talentId, visibility: 'all_verified', blocks: { none: { enterpriseId } } },
  })
  return count === 1
}

/** Invitations an enterprise has sent since an instant, counted under a lock so that the quota holds. */
export async function countSentLocked(tx: Tx, enterpriseId: string, since: Date): Promise<number> {
  await tx.$queryRaw`SELECT id FROM enterprise WHERE id = ${enterpriseId}::uuid FOR UPDATE`
  return tx.talentInvitation.count({ where: { enterpriseId, createdAt: { gte: since } } })
}

/** Adds an invitation; null when this talent was invited to this opening before. */
export async function insertInvitation(
  tx: Tx,
  data: {
    enterpriseId: string
    openingId: string
    talentId: string
    reason: string
    byUserId: string
    createdAt: Date
    expiresAt: Date
  },
): Promise<string | null> {
  const [row] = await tx.talentInvitation.createManyAndReturn({
    data: [data],
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** One invitation of a talent. */
export async function findOwnInvitation(tx: Tx, invitationId: string, talentId: string) {
  return tx.talentInvitation.findFirst({ where: { id: invitationId, talentId } })
}

/** Answers an invitation that is still open; false when it no longer is. */
export async function answerRow(
  tx: Tx,
  id: string,
  status: 'accepted' | 'declined',
  now: Date,
): Promise<boolean> {
  const { count } = await tx.talentInvitation.updateMany({
    where: { id, status: 'sent', expiresAt: { gt: now } },
    data: { status, respondedAt: now },
  })
  return count === 1
}

/** The invitations of a talent, newest first. */
export async function findInvitationsOf(talentId: string) {
  return db().talentInvitation.findMany({
    where: { talentId },
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: {
      id: true,
      reason: true,
      status: true,
      createdAt: true,
      respondedAt: true,
      expiresAt: true,
      opening: { select: { id: true, title: true, city: true, status: true } },
      enterprise: { select: { id: true, name: true } },
    },
  })
}

/** What an enterprise and a talent have to do with each other, for the contact rule. */
export async function findRelation(talentId: string, enterpriseId: string) {
  const [applications, accepted, sent] = await Promise.all([
    db().application.count({ where: { talentId, enterpriseId, status: { not: 'withdrawn' } } }),
    db().talentInvitation.count({ where: { talentId, enterpriseId, status: 'accepted' } }),
    db().talentInvitation.findMany({
      where: { talentId, enterpriseId },
      select: { openingId: true, status: true, createdAt: true },
    }),
  ])
  return { applied: applications > 0, accepted: accepted > 0, sent }
}

/** Marks invitations past their day; returns how many. */
export async function lapseInvitations(now: Date): Promise<number> {
  const { count } = await db().talentInvitation.updateMany({
    where: { status: 'sent', expiresAt: { lte: now } },
    data: { status: 'lapsed' },
  })
  return count
}
