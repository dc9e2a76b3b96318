import { db, type Prisma, type Tx } from '../../platform/db.server'

/** Inserts the record of a stored file; returns its id. */
export async function insertFile(tx: Tx, data: Prisma.StoredFileUncheckedCreateInput): Promise<string> {
  return (await tx.storedFile.create({ data, select: { id: true } })).id
}

/** A file's record unless it was deleted. */
export async function findFile(id: string) {
  return db().storedFile.findFirst({ where: { id, deletedAt: null } })
}

/** Marks a file deleted; returns its key, or null when it was not there. */
export async function markDeleted(tx: Tx, id: string, now: Date): Promise<string | null> {
  const [row] = await tx.storedFile.updateManyAndReturn({
    where: { id, deletedAt: null },
    data: { deletedAt: now },
    select: { key: true },
  })
  return row?.key ?? null
}

/** Keys of files deleted before an instant, for the job that removes their content. */
export async function findDeleted(before: Date, limit: number) {
  return db().storedFile.findMany({
    where: { deletedAt: { lt: before } },
    select: { id: true, key: true },
    take: limit,
  })
}

/** Forgets deleted records whose content is gone. */
export async function forgetFiles(ids: string[]): Promise<void> {
  await db().storedFile.deleteMany({ where: { id: { in: ids } } })
}
