import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { UniversityRow } from './university'

/** One university; null when there is none. */
export async function findUniversity(id: string, tx: Tx = db()) {
  return tx.university.findUnique({ where: { id } })
}

/** Changes a university. */
export async function updateUniversity(
  tx: Tx,
  id: string,
  data: Prisma.UniversityUncheckedUpdateInput,
): Promise<void> {
  await tx.university.update({ where: { id }, data })
}

/** Ids of universities by code. */
export async function findUniversityIds(tx: Tx, codes: string[]): Promise<Map<string, string>> {
  const rows = await tx.university.findMany({
    where: { code: { in: codes } },
    select: { id: true, code: true },
  })
  return new Map(rows.map(row => [row.code, row.id]))
}

export type UniversityColumns = Required<UniversityRow> & { id: string; pinyin: string; initials: string }

/** Adds universities with their organisations. */
export async function insertUniversities(tx: Tx, rows: UniversityColumns[]): Promise<void> {
  if (rows.length === 0) return
  await tx.organisation.createMany({
    data: rows.map(({ id, name }) => ({ id, kind: 'university' as const, name })),
  })
  await tx.university.createMany({ data: rows })
}

/** Changes what the public list says where it differs; what the university says of itself stays. Returns changed ids. */
export async function changeUniversities(tx: Tx, rows: UniversityColumns[]): Promise<string[]> {
  if (rows.length === 0) return []
  const changed = await tx.$queryRaw<{ id: string }[]>`
    UPDATE university u SET name = r.name, authority = r.authority, province = r.province, city = r.city,
      level = r.level, nature = r.nature, type = r.type, "is985" = r."is985", "is211" = r."is211",
      pinyin = r.pinyin, initials = r.initials, "updatedAt" = now()
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, name text, authority text,
      province text, city text, level text, nature text, type text, "is985" boolean, "is211" boolean,
      pinyin text, initials text)
    WHERE u.id = r.id AND (u.name, u.authority, u.province, u.city, u.level, u.nature, u.type, u."is985", u."is211")
      IS DISTINCT FROM (r.name, r.authority, r.province, r.city, r.level, r.nature, r.type, r."is985", r."is211")
    RETURNING u.id`
  const ids = changed.map(row => row.id)
  await tx.$executeRaw`
    UPDATE organisation o SET name = u.name FROM university u
    WHERE u.id = o.id AND o.id = ANY(${ids}::uuid[]) AND o.name <> u.name`
  return ids
}
