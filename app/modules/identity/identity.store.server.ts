import { db } from '../../platform/db.server'

/** The account behind a session with what access decisions need: one query. */
export async function findAccount(userId: string) {
  return db().user.findUnique({
    where: { id: userId },
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
        select: { role: true, status: true, organisation: { select: { id: true, kind: true, name: true } } },
        take: 1,
      },
    },
  })
}
