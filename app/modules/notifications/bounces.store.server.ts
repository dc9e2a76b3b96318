import { db, type Tx } from '../../platform/db.server'

/** Addresses that refused mail for good, the latest first. */
export async function findBounces(take: number) {
  const [items, total] = await Promise.all([
    db().mailBounce.findMany({ orderBy: { createdAt: 'desc' }, take }),
    db().mailBounce.count(),
  ])
  return { items, total }
}

/** Takes an address off the list; false when it was not on it. */
export async function deleteBounce(tx: Tx, email: string): Promise<boolean> {
  return (await tx.mailBounce.deleteMany({ where: { email } })).count > 0
}

/** How many mails are not sent yet, and when the first of them was written. */
export async function findUnsent(): Promise<{ count: number; oldest: Date | null }> {
  const { _count, _min } = await db().mail.aggregate({
    where: { status: 'queued' },
    _count: true,
    _min: { createdAt: true },
  })
  return { count: _count, oldest: _min.createdAt }
}
