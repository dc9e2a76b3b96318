import { db, type Tx } from '../../platform/db.server'

/** Inserts or changes skills by name; one `true` (new) or `false` (changed) for each row that was not as given. */
export async function writeSkills(
  tx: Tx,
  rows: { name: string; nameEn: string | null; synonyms: string[] }[],
): Promise<boolean[]> {
  const written = await tx.$queryRaw<{ created: boolean }[]>`
    INSERT INTO skill (id, name, "nameEn", synonyms)
    SELECT gen_random_uuid(), name, "nameEn", synonyms FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row(name text, "nameEn" text, synonyms text[])
    ON CONFLICT (name) DO UPDATE SET "nameEn" = EXCLUDED."nameEn", synonyms = EXCLUDED.synonyms
    WHERE (skill."nameEn", skill.synonyms) IS DISTINCT FROM (EXCLUDED."nameEn", EXCLUDED.synonyms)
    RETURNING (xmax = 0) AS created`
  return written.map(row => row.created)
}

/** All skills by name. */
export async function findSkills() {
  return db().skill.findMany({ orderBy: { name: 'asc' } })
}
