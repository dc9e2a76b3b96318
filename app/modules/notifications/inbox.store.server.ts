import { db } from '../../platform/db.server'

/** A page of somebody's inbox and its size. */
export async function findInbox(userId: string, page: number, pageSize: number) {
  const [items, total] = await Promise.all([
    db().inboxItem.findMany({
      where: { userId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db().inboxItem.count({ where: { userId } }),
  ])
  return { items, total }
}

/** Marks one or all items of somebody as read. */
export async function markRead(userId: string, id: string | null, now: Date): Promise<void> {
  await db().inboxItem.updateMany({
    where: { userId, readAt: null, ...(id && { id }) },
    data: { readAt: now },
  })
}

/** Kinds of notice that somebody does not want by mail. */
export async function findMutedKinds(userId: string): Promise<string[]> {
  const rows = await db().mailPreference.findMany({ where: { userId, email: false }, select: { kind: true } })
  return rows.map(row => row.kind)
}

/** Replaces the kinds that somebody does not want by mail. */
export async function replaceMutedKinds(userId: string, kinds: string[]): Promise<void> {
  await db().$transaction([
    db().mailPreference.deleteMany({ where: { userId } }),
    db().mailPreference.createMany({ data: kinds.map(kind => ({ userId, kind, email: false })) }),
  ])
}
