import type { Pieces } from '#search/question/pieces'
import type { TalentsAnswer, TalentsQuery } from '#search/talents-ask'
import type { Degree } from '../../kernel/degree'
import { db, Prisma } from '../../platform/db.server'
import { MOST_COUNTED } from './most-counted'

/** What a list shows of a talent; nothing by which anybody could be reached. */
export type TalentRow = {
  id: string
  name: string
  headline: string
  universityName: string
  majorName: string
  degree: Degree
  graduatingClass: number | null
  wishedCities: string[]
  wishedSalaryFen: number | null
  skills: string[]
  updatedAt: Date
}

/** Of these talents those that the enterprise (or the office, null) may see at this moment, in the order given. */
export async function visibleTalents(
  ids: readonly string[],
  enterpriseId: string | null,
): Promise<TalentRow[]> {
  const rows = await db().talent.findMany({
    where: {
      id: { in: [...ids] },
      visibility: 'all_verified',
      user: { disabledAt: null },
      ...(enterpriseId && { blocks: { none: { enterpriseId } } }),
    },
    select: {
      id: true,
      name: true,
      headline: true,
      universityName: true,
      majorName: true,
      degree: true,
      graduatingClass: true,
      wishedCities: true,
      wishedSalaryFen: true,
      skills: true,
      updatedAt: true,
      university: { select: { name: true } },
    },
  })
  const byId = new Map(
    rows.map(({ university, ...row }) => [
      row.id,
      { ...row, universityName: university?.name ?? row.universityName },
    ]),
  )
  return ids.map(id => byId.get(id)).filter(row => row !== undefined)
}

/** Whether the talent office has approved an enterprise. */
export async function isApproved(enterpriseId: string): Promise<boolean> {
  const row = await db().enterprise.findUnique({ where: { id: enterpriseId }, select: { status: true } })
  return row?.status === 'approved'
}

function some(column: Prisma.Sql, values: readonly (string | number)[], type: Prisma.Sql): Prisma.Sql {
  return values.length > 0 ? Prisma.sql`and ${column} && ${[...values]}::${type}[]` : Prisma.empty
}

/** Talents whose profile holds all pieces, as the enterprise may see them; the newest first. */
export async function talentsHolding(
  query: TalentsQuery,
  { wanted, excluded }: Pieces,
): Promise<TalentsAnswer> {
  const hidden = query.enterpriseId
    ? Prisma.sql`and not exists (select from talent_block b where b."talentId" = t.id and b."enterpriseId" = ${query.enterpriseId}::uuid)`
    : Prisma.empty
  const asked = wanted.length ? Prisma.sql`and t."searchGrams" @> ${wanted}::text[]` : Prisma.empty
  const kept = excluded.map(pieces => Prisma.sql`and not t."searchGrams" @> ${pieces}::text[]`)
  const rows = await db().$queryRaw<{ id: string; total: number }[]>`
    with hit as materialized (select t.id, t."updatedAt" from talent t join "user" u on u.id = t."userId"
    where t.visibility = 'all_verified' and u."disabledAt" is null ${hidden} ${asked}
      ${kept.length ? Prisma.join(kept, ' ') : Prisma.empty}
      ${some(Prisma.sql`array[t.degree::text]`, query.degree, Prisma.sql`text`)}
      ${some(Prisma.sql`array[t."graduatingClass"]`, query.class, Prisma.sql`int`)}
      ${some(Prisma.sql`t."wishedCities"`, query.city, Prisma.sql`text`)}
      ${some(Prisma.sql`t."wishedTypes"::text[]`, query.type, Prisma.sql`text`)}
      order by t."updatedAt" desc, t.id limit ${MOST_COUNTED + 1})
    select id, (select count(*)::int from hit) as total from hit
    order by "updatedAt" desc, id limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`
  const total = rows[0]?.total ?? 0
  return {
    ids: rows.map(row => row.id),
    total: Math.min(total, MOST_COUNTED),
    more: total > MOST_COUNTED,
    facets: { degree: {}, class: {}, city: {}, type: {} },
  }
}
