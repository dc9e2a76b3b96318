import { db, type Tx } from '../../platform/db.server'
import type { SupplyRow } from './university'

/** The supply table of a university, one class or all, by college and major. */
export async function findSupply(universityId: string, graduatingClass?: number) {
  return db().supplyCount.findMany({
    where: { universityId, ...(graduatingClass && { graduatingClass }) },
    orderBy: [{ graduatingClass: 'desc' }, { college: 'asc' }, { majorCode: 'asc' }, { degree: 'asc' }],
  })
}

/** Graduating classes a university has stated, with their totals, newest first. */
export async function findSupplyClasses(universityId: string) {
  const rows = await db().supplyCount.groupBy({
    by: ['graduatingClass'],
    where: { universityId },
    _sum: { count: true },
    orderBy: { graduatingClass: 'desc' },
  })
  return rows.map(row => ({ graduatingClass: row.graduatingClass, count: row._sum.count ?? 0 }))
}

/** Inserts or changes lines of a supply table; one `true` (new) or `false` (changed) for each line that differed. */
export async function writeSupply(tx: Tx, universityId: string, rows: SupplyRow[]): Promise<boolean[]> {
  const written = await tx.$queryRaw<{ created: boolean }[]>`
    INSERT INTO supply_count (id, "universityId", college, "majorCode", degree, "graduatingClass", count)
    SELECT gen_random_uuid(), ${universityId}::uuid, college, "majorCode", degree::"Degree", "graduatingClass", count
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(college text, "majorCode" text, degree text,
      "graduatingClass" int, count int)
    ON CONFLICT ("universityId", college, "majorCode", degree, "graduatingClass")
      DO UPDATE SET count = EXCLUDED.count WHERE supply_count.count <> EXCLUDED.count
    RETURNING (xmax = 0) AS created`
  return written.map(row => row.created)
}

/** Removes a line of a university's own table; false when it is not there. */
export async function deleteSupply(tx: Tx, universityId: string, id: string): Promise<boolean> {
  return (await tx.supplyCount.deleteMany({ where: { id, universityId } })).count === 1
}

/** Supply of many universities, colleges summed, in a fixed order. */
export async function findSuppliesOf(universityIds: readonly string[]) {
  const rows = await db().supplyCount.groupBy({
    by: ['universityId', 'majorCode', 'degree', 'graduatingClass'],
    where: { universityId: { in: [...universityIds] } },
    _sum: { count: true },
    orderBy: [{ universityId: 'asc' }, { majorCode: 'asc' }, { degree: 'asc' }, { graduatingClass: 'asc' }],
  })
  return rows.map(({ _sum, ...row }) => ({ ...row, count: _sum.count ?? 0 }))
}
