import { db, type Tx } from '../../platform/db.server'

/** The session of a token with its account and what access decisions need: one query. Null when unknown. */
export async function findSession(token: string) {
  return db().session.findUnique({
    where: { token },
    select: {
      id: true,
      expiresAt: true,
      updatedAt: true,
      user: {
        select: {
          id: true,
          kind: true,
          name: true,
          email: true,
          locale: true,
          disabledAt: true,
          twoFactorEnabled: true,
          talent: { select: { id: true } },
          memberships: {
            where: { status: { in: ['pending', 'active'] } },
            select: {
              role: true,
              status: true,
              organisation: { select: { id: true, kind: true, name: true } },
            },
            orderBy: { createdAt: 'desc' },
            take: 1,
          },
        },
      },
    },
  })
}

/** Notes that a session was used. */
export async function touchSession(id: string, now: Date): Promise<void> {
  await db().session.updateMany({ where: { id }, data: { updatedAt: now } })
}

/** The live sessions of an account, the one used last first. */
export async function findSessions(userId: string, usedAfter: Date, now: Date) {
  return db().session.findMany({
    where: { userId, expiresAt: { gt: now }, updatedAt: { gt: usedAfter } },
    select: { id: true, createdAt: true, updatedAt: true, ipAddress: true, userAgent: true },
    orderBy: { updatedAt: 'desc' },
  })
}

/** Ends one session by its token. */
export async function deleteSessionByToken(token: string): Promise<void> {
  await db().session.deleteMany({ where: { token } })
}

/** Ends sessions of an account: one by id, all, or all but one. Returns how many there were. */
export async function deleteSessions(
  tx: Tx,
  userId: string,
  which: { only?: string; except?: string } = {},
): Promise<number> {
  const id = which.only ? { id: which.only } : which.except ? { id: { not: which.except } } : {}
  return (await tx.session.deleteMany({ where: { userId, ...id } })).count
}

/** Removes sessions past their absolute or idle timeout; returns how many. */
export async function removeEndedSessions(usedBefore: Date, now: Date): Promise<number> {
  const ended = { OR: [{ expiresAt: { lte: now } }, { updatedAt: { lte: usedBefore } }] }
  return (await db().session.deleteMany({ where: ended })).count
}
