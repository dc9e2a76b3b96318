import { db, type Tx } from '../../platform/db.server'
import type { IndustryRow } from './industry'

/** Inserts or changes industries by code; one `true` (new) or `false` (changed) for each row that was not as given. */
export async function writeIndustries(tx: Tx, rows: IndustryRow[]): Promise<boolean[]> {
  const written = await tx.$queryRaw<{ created: boolean }[]>`
    INSERT INTO industry (code, name, level, parent, section)
    SELECT code, name, level, parent, section FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row(code text, name text, level text, parent text, section text)
    ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name, level = EXCLUDED.level, parent = EXCLUDED.parent,
      section = EXCLUDED.section
    WHERE (industry.name, industry.level, industry.parent, industry.section)
      IS DISTINCT FROM (EXCLUDED.name, EXCLUDED.level, EXCLUDED.parent, EXCLUDED.section)
    RETURNING (xmax = 0) AS created`
  return written.map(row => row.created)
}

/** Sections (门类) and divisions (大类), by code: what forms offer. */
export async function findMainIndustries() {
  return db().industry.findMany({ where: { level: { in: ['门类', '大类'] } }, orderBy: { code: 'asc' } })
}
