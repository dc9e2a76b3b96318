import { db, type Prisma, type Tx } from '../../platform/db.server'

/** All stored sections, as they were saved. */
export async function findSettings() {
  return db().setting.findMany({ select: { key: true, value: true, updatedAt: true } })
}

/** One stored section inside a transaction; null when the shipped value holds. */
export async function findSetting(tx: Tx, key: string) {
  return tx.setting.findUnique({ where: { key } })
}

/** Saves a section. */
export async function upsertSetting(tx: Tx, key: string, value: Prisma.InputJsonValue): Promise<void> {
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } })
}
