import type { IndexName } from '#search/indexes'
import { db, Prisma, type Tx } from '../../platform/db.server'

/** Index names in the table of what is out of date: the living ones, and those being rebuilt beside them. */
export type DirtyIndex = IndexName | `${IndexName}_next`
export type DirtyRow = { index: DirtyIndex; documentId: string; mark: bigint }

/** Notes that documents are out of date; a repeated note counts as a new one. */
export async function markDirty(tx: Tx, index: DirtyIndex, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.$executeRaw`
    insert into search_dirty ("index", "documentId")
    select ${index}, id from unnest(${[...new Set(ids)]}::text[]) as id
    on conflict ("index", "documentId")
    do update set mark = nextval(pg_get_serial_sequence('search_dirty', 'mark')), "markedAt" = now()`
}

/** Notes everything that was changed since an instant, whatever the index may know of it already. */
export async function markChangedSince(tx: Tx, since: Date): Promise<void> {
  const where = { where: { updatedAt: { gte: since } }, select: { id: true } } as const
  const changed = {
    openings: await tx.opening.findMany(where),
    enterprises: await tx.enterprise.findMany(where),
    talents: await tx.talent.findMany(where),
    universities: await tx.university.findMany(where),
  } satisfies Record<IndexName, { id: string }[]>
  for (const [index, rows] of Object.entries(changed))
    await markDirty(
      tx,
      index as IndexName,
      rows.map(row => row.id),
    )
}

/** The ids of an enterprise's openings, as far as they may be found. */
export async function markOpeningsOf(tx: Tx, enterpriseId: string): Promise<void> {
  const openings = await tx.opening.findMany({
    where: { enterpriseId, status: 'published' },
    select: { id: true },
  })
  await markDirty(
    tx,
    'openings',
    openings.map(opening => opening.id),
  )
}

/** The enterprises of openings. */
export async function enterprisesOf(tx: Tx, openingIds: string[]): Promise<string[]> {
  const rows = await tx.opening.findMany({
    where: { id: { in: openingIds } },
    select: { enterpriseId: true },
    distinct: ['enterpriseId'],
  })
  return rows.map(row => row.enterpriseId)
}

/** The talent of an account. */
export async function talentOf(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx.talent.findMany({ where: { userId }, select: { id: true } })
  return rows.map(row => row.id)
}

/** The oldest notes. */
export async function oldestDirty(tx: Tx, index: DirtyIndex, take: number): Promise<DirtyRow[]> {
  const rows = await tx.searchDirty.findMany({ where: { index }, orderBy: { mark: 'asc' }, take })
  return rows as unknown as DirtyRow[]
}

/** Takes notes away, except those that were renewed since they were read. */
export async function clearDirty(tx: Tx, rows: readonly DirtyRow[]): Promise<void> {
  if (rows.length === 0) return
  const list = rows.map(row => Prisma.sql`(${row.index}, ${row.documentId}, ${row.mark}::bigint)`)
  await tx.$executeRaw`
    delete from search_dirty d using (values ${Prisma.join(list)}) as v(i, id, m)
    where d."index" = v.i and d."documentId" = v.id and d.mark = v.m`
}

/** Tells every web process, when the transaction is done, that the index finds something else than before. */
export async function tellWritten(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_notify('public_change', 'search')`
}

/** How many documents of which index wait. */
export async function countDirty(): Promise<Record<string, number>> {
  const rows = await db().searchDirty.groupBy({ by: ['index'], _count: true })
  return Object.fromEntries(rows.map(row => [row.index, row._count]))
}

/** How many documents wait in all, and when the first of them was noted. */
export async function oldestMark(): Promise<{ count: number; oldest: Date | null }> {
  const { _count, _min } = await db().searchDirty.aggregate({ _count: true, _min: { markedAt: true } })
  return { count: _count, oldest: _min.markedAt }
}

/** Which indexes have something waiting. */
export async function dirtyIndexes(): Promise<IndexName[]> {
  const rows = await db().searchDirty.findMany({ distinct: ['index'], select: { index: true } })
  return rows.map(row => row.index).filter((index): index is IndexName => !index.endsWith('_next'))
}

/** Forgets what was noted for an index. */
export async function forgetDirty(tx: Tx, index: DirtyIndex): Promise<void> {
  await tx.searchDirty.deleteMany({ where: { index } })
}
