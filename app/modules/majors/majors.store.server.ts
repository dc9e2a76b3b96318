import { db, type Tx } from '../../platform/db.server'

type StoredRow = {
  code: string
  name: string
  majorClass: string
  discipline: string
  degree: string | null
  years: string | null
  pinyin: string
  initials: string
}

/** Inserts or changes majors by code; one `true` (new) or `false` (changed) for each row that was not as given. */
export async function writeMajors(tx: Tx, rows: StoredRow[]): Promise<boolean[]> {
  const written = await tx.$queryRaw<{ created: boolean }[]>`
    INSERT INTO major (code, name, "majorClass", discipline, degree, years, pinyin, initials)
    SELECT code, name, "majorClass", discipline, degree, years, pinyin, initials
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(code text, name text, "majorClass" text,
      discipline text, degree text, years text, pinyin text, initials text)
    ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name, "majorClass" = EXCLUDED."majorClass",
      discipline = EXCLUDED.discipline, degree = COALESCE(EXCLUDED.degree, major.degree),
      years = COALESCE(EXCLUDED.years, major.years), pinyin = EXCLUDED.pinyin, initials = EXCLUDED.initials
    WHERE (major.name, major."majorClass", major.discipline, COALESCE(EXCLUDED.degree, major.degree),
      COALESCE(EXCLUDED.years, major.years)) IS DISTINCT FROM
      (EXCLUDED.name, EXCLUDED."majorClass", EXCLUDED.discipline, major.degree, major.years)
    RETURNING (xmax = 0) AS created`
  return written.map(row => row.created)
}

/** The whole catalogue, by code. */
export async function findMajors() {
  return db().major.findMany({ orderBy: { code: 'asc' } })
}
