import { db, type Prisma } from '../../platform/db.server'

export type AccountFilter = {
  q?: string
  kind?: NonNullable<Prisma.UserWhereInput['kind']>
  state?: 'active' | 'unverified' | 'disabled'
}

function where({ q, kind, state }: AccountFilter): Prisma.UserWhereInput {
  const contains = { contains: q ?? '', mode: 'insensitive' as const }
  return {
    ...(kind && { kind }),
    ...(state === 'disabled' && { disabledAt: { not: null } }),
    ...(state === 'unverified' && { disabledAt: null, emailVerified: false }),
    ...(state === 'active' && { disabledAt: null, emailVerified: true }),
    ...(q && {
      OR: [
        { name: contains },
        { email: contains },
        { memberships: { some: { organisation: { name: contains } } } },
      ],
    }),
  }
}

/** Accounts that fit a filter, newest first, `page` from 1, and how many there are. */
export async function findAccounts(filter: AccountFilter, page: number, pageSize: number) {
  const [items, total] = await Promise.all([
    db().user.findMany({
      where: where(filter),
      select: {
        id: true,
        kind: true,
        name: true,
        email: true,
        emailVerified: true,
        disabledAt: true,
        twoFactorEnabled: true,
        createdAt: true,
        memberships: {
          where: { status: { in: ['active', 'pending'] } },
          select: { organisation: { select: { name: true } } },
          take: 1,
        },
        sessions: { select: { createdAt: true }, orderBy: { createdAt: 'desc' }, take: 1 },
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db().user.count({ where: where(filter) }),
  ])
  return { items, total }
}
