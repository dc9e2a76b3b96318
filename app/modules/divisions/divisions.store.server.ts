import { db, type Tx } from '../../platform/db.server'
import type { DivisionRow } from './division'

/** Inserts or changes divisions by code; one `true` (new) or `false` (changed) for each row that was not as given. */
export async function writeDivisions(tx: Tx, rows: DivisionRow[]): Promise<boolean[]> {
  const written = await tx.$queryRaw<{ created: boolean }[]>`
    INSERT INTO division (code, name, level, parent, province, city)
    SELECT code, name, level, parent, province, city FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row(code text, name text, level text, parent text, province text, city text)
    ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name, level = EXCLUDED.level, parent = EXCLUDED.parent,
      province = EXCLUDED.province, city = EXCLUDED.city
    WHERE (division.name, division.level, division.parent, division.province, division.city)
      IS DISTINCT FROM (EXCLUDED.name, EXCLUDED.level, EXCLUDED.parent, EXCLUDED.province, EXCLUDED.city)
    RETURNING (xmax = 0) AS created`
  return written.map(row => row.created)
}

/** Cities, and the provinces that are cities themselves, by code. */
export async function findCities() {
  return db().division.findMany({ where: { level: { in: ['province', 'city'] } }, orderBy: { code: 'asc' } })
}

/** Districts of a city by its name as stored (`江门市`), or of a province that is a city. */
export async function findDistricts(city: string) {
  return db().division.findMany({
    where: { level: 'district', OR: [{ city }, { province: city }] },
    select: { code: true, name: true },
    orderBy: { code: 'asc' },
  })
}
