import { db, type Prisma, type Tx } from '../../platform/db.server'

/** Adds a receipt; returns id and code. */
export async function insertReceipt(
  tx: Tx,
  data: Prisma.PrivacyReceiptCreateInput,
): Promise<{ id: string; code: string }> {
  return tx.privacyReceipt.create({ data, select: { id: true, code: true } })
}

/** A receipt by its code. */
export async function findReceipt(code: string) {
  return db().privacyReceipt.findUnique({ where: { code } })
}

/** Receipts of which index or files are still to be cleared. */
export async function findUnfinished(take: number) {
  return db().privacyReceipt.findMany({
    where: { OR: [{ searchAt: null }, { filesAt: null }] },
    orderBy: { databaseAt: 'asc' },
    take,
  })
}

/** The latest receipts for the office. */
export async function findReceipts(take: number) {
  return db().privacyReceipt.findMany({
    orderBy: { databaseAt: 'desc' },
    take,
    select: { id: true, code: true, kind: true, databaseAt: true, searchAt: true, filesAt: true },
  })
}

/** Notes that the index, or the files, are clear. */
export async function noteCleared(
  id: string,
  data: { searchAt?: Date; filesAt?: Date; fileKeys?: string[] },
): Promise<void> {
  await db().privacyReceipt.update({ where: { id }, data })
}

/** How many of these documents of the index of talents still wait to be removed. */
export async function countWaiting(documentIds: string[]): Promise<number> {
  return db().searchDirty.count({ where: { documentId: { in: documentIds } } })
}

/** Forgets the records of files and returns where their content lies. */
export async function takeFiles(tx: Tx, ids: string[]): Promise<string[]> {
  const rows = await tx.storedFile.findMany({ where: { id: { in: ids } }, select: { key: true } })
  await tx.storedFile.deleteMany({ where: { id: { in: ids } } })
  return rows.map(row => row.key)
}
