import { db, type Tx } from '../../platform/db.server'

const PAGE = 20

/** Adds a bookmark; false when it was there. */
export async function insertSaved(tx: Tx, talentId: string, openingId: string, now: Date): Promise<boolean> {
  const { count } = await tx.savedOpening.createMany({
    data: [{ talentId, openingId, createdAt: now }],
    skipDuplicates: true,
  })
  return count === 1
}

/** Removes a bookmark; false when there was none. */
export async function deleteSaved(tx: Tx, talentId: string, openingId: string): Promise<boolean> {
  return (await tx.savedOpening.deleteMany({ where: { talentId, openingId } })).count === 1
}

/** Whether a talent has bookmarked an opening. */
export async function hasSaved(talentId: string, openingId: string): Promise<boolean> {
  return (await db().savedOpening.count({ where: { talentId, openingId } })) === 1
}

/** A talent's bookmarks, newest first, `page` from 1; one query for the rows, one for the count. */
export async function findSaved(talentId: string, page: number) {
  const [rows, total] = await Promise.all([
    db().savedOpening.findMany({
      where: { talentId },
      orderBy: [{ createdAt: 'desc' }, { openingId: 'asc' }],
      skip: (page - 1) * PAGE,
      take: PAGE,
      select: {
        createdAt: true,
        opening: { include: { enterprise: { select: { id: true, name: true, status: true } } } },
      },
    }),
    db().savedOpening.count({ where: { talentId } }),
  ])
  return { rows, total, pages: Math.max(1, Math.ceil(total / PAGE)) }
}
