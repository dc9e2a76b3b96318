import type { Degree } from '../../kernel/degree'
import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { RosterRow } from './university'

export type RosterFilter = {
  q?: string
  graduatingClass?: number
  degree?: Degree
  majorCode?: string
  claimed?: boolean
  ids?: readonly string[]
}

/** The condition of a roster's list, shared by page, counts, export and bulk action; always of one university. */
export function rosterWhere(universityId: string, filter: RosterFilter): Prisma.RosterEntryWhereInput {
  const words = filter.q?.trim()
  return {
    universityId,
    ...(filter.ids && { id: { in: [...filter.ids] } }),
    ...(filter.graduatingClass && { graduatingClass: filter.graduatingClass }),
    ...(filter.degree && { degree: filter.degree }),
    ...(filter.majorCode && { majorCode: filter.majorCode }),
    ...(filter.claimed !== undefined && { claimedAt: filter.claimed ? { not: null } : null }),
    ...(words && {
      OR: [{ name: { contains: words } }, { externalId: words }, { majorName: { contains: words } }],
    }),
  }
}

/** One page by class, major and number; `page` counts from 1. */
export async function findRosterPage(
  universityId: string,
  filter: RosterFilter,
  page: number,
  pageSize: number,
) {
  return db().rosterEntry.findMany({
    where: rosterWhere(universityId, filter),
    select: {
      id: true,
      externalId: true,
      name: true,
      majorName: true,
      majorCode: true,
      degree: true,
      graduatingClass: true,
      email: true,
      invitedAt: true,
      claimedAt: true,
    },
    orderBy: [{ graduatingClass: 'desc' }, { majorName: 'asc' }, { externalId: 'asc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
  })
}

/** Number of entries under a filter. */
export async function countRoster(universityId: string, filter: RosterFilter): Promise<number> {
  return db().rosterEntry.count({ where: rosterWhere(universityId, filter) })
}

/** Entries by class, degree or major under a filter. */
export async function countRosterBy(
  column: 'graduatingClass' | 'degree' | 'majorName',
  universityId: string,
  filter: RosterFilter,
) {
  const rows = await db().rosterEntry.groupBy({
    by: [column],
    where: rosterWhere(universityId, filter),
    _count: { _all: true },
  })
  return rows.map(row => ({ value: String(row[column]), count: row._count._all }))
}

/** Entries that can be invited: with an address, unclaimed, not invited since `before`; locked, at most `limit`. */
export async function lockInvitable(
  tx: Tx,
  universityId: string,
  filter: RosterFilter,
  before: Date,
  limit: number,
): Promise<string[]> {
  const rows = await tx.rosterEntry.findMany({
    where: {
      AND: [
        rosterWhere(universityId, filter),
        { claimedAt: null, email: { not: null } },
        { OR: [{ invitedAt: null }, { invitedAt: { lt: before } }] },
      ],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: limit,
  })
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM roster_entry WHERE id = ANY(${rows.map(row => row.id)}::uuid[])
      AND "claimedAt" IS NULL AND ("invitedAt" IS NULL OR "invitedAt" < ${before}) ORDER BY id FOR UPDATE`
  return locked.map(row => row.id)
}

/** Notes invitations: the hash of each token replaces an earlier one. */
export async function writeInvitations(
  tx: Tx,
  invitations: { id: string; tokenHash: string }[],
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE roster_entry e SET "claimTokenHash" = i."tokenHash", "invitedAt" = ${now}
    FROM jsonb_to_recordset(${JSON.stringify(invitations)}::jsonb) AS i(id uuid, "tokenHash" text)
    WHERE e.id = i.id`
}

/** The entry a token opens, with its university; null when the token is unknown. */
export async function findByToken(tokenHash: string, tx: Tx = db()) {
  return tx.rosterEntry.findUnique({
    where: { claimTokenHash: tokenHash },
    include: { university: { select: { name: true } } },
  })
}

/** Inserts or changes graduates of one roster; one `true` (new) or `false` (changed) for each row that differed. */
export async function writeRoster(tx: Tx, universityId: string, rows: RosterRow[]): Promise<boolean[]> {
  const written = await tx.$queryRaw<{ created: boolean }[]>`
    INSERT INTO roster_entry (id, "universityId", "externalId", name, "majorCode", "majorName", degree,
      "graduatingClass", email, phone, skills, "wishedCities", "wishedSalaryFen", "updatedAt")
    SELECT gen_random_uuid(), ${universityId}::uuid, "externalId", name, "majorCode", "majorName",
      degree::"Degree", "graduatingClass", email, phone, skills, "wishedCities", "wishedSalaryFen", now()
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("externalId" text, name text, "majorCode" text,
      "majorName" text, degree text, "graduatingClass" int, email text, phone text, skills text[],
      "wishedCities" text[], "wishedSalaryFen" int)
    ON CONFLICT ("universityId", "externalId") DO UPDATE SET name = EXCLUDED.name,
      "majorCode" = EXCLUDED."majorCode", "majorName" = EXCLUDED."majorName", degree = EXCLUDED.degree,
      "graduatingClass" = EXCLUDED."graduatingClass", email = EXCLUDED.email, phone = EXCLUDED.phone,
      skills = EXCLUDED.skills, "wishedCities" = EXCLUDED."wishedCities",
      "wishedSalaryFen" = EXCLUDED."wishedSalaryFen", "updatedAt" = now()
    WHERE (roster_entry.name, roster_entry."majorCode", roster_entry."majorName", roster_entry.degree,
      roster_entry."graduatingClass", roster_entry.email, roster_entry.phone, roster_entry.skills,
      roster_entry."wishedCities", roster_entry."wishedSalaryFen") IS DISTINCT FROM (EXCLUDED.name,
      EXCLUDED."majorCode", EXCLUDED."majorName", EXCLUDED.degree, EXCLUDED."graduatingClass", EXCLUDED.email,
      EXCLUDED.phone, EXCLUDED.skills, EXCLUDED."wishedCities", EXCLUDED."wishedSalaryFen")
    RETURNING (xmax = 0) AS created`
  return written.map(row => row.created)
}
