import type { Tx } from '../../platform/db.server'
import type { ImportedOpening } from './imported-opening'
import { columnsOf } from './opening.store.server'

/** The openings known by these external ids, locked. */
export async function lockImported(tx: Tx, externalIds: string[]) {
  await tx.$queryRaw`SELECT 1 FROM opening WHERE "externalId" = ANY(${externalIds}) ORDER BY id FOR UPDATE`
  return tx.opening.findMany({ where: { externalId: { in: externalIds } } })
}

/** Inserts openings in one statement; returns the ids of those that were not there. */
export async function insertImported(
  tx: Tx,
  rows: ImportedOpening[],
  status: 'published' | 'pending',
  now: Date,
): Promise<string[]> {
  if (rows.length === 0) return []
  const created = await tx.opening.createManyAndReturn({
    data: rows.map(row => ({
      ...columnsOf(row.facts),
      externalId: row.externalId,
      enterpriseId: row.enterpriseId,
      status,
      statusAt: now,
      publishedAt: status === 'published' ? now : null,
    })),
    skipDuplicates: true,
    select: { id: true },
  })
  return created.map(row => row.id)
}

/** Refreshes the facts of an imported opening; its state stays. */
export async function updateImported(tx: Tx, id: string, row: ImportedOpening): Promise<void> {
  await tx.opening.update({
    where: { id },
    data: { ...columnsOf(row.facts), enterpriseId: row.enterpriseId },
  })
}
