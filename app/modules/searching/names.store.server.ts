import type { FoundName } from '#search/names-ask'
import { db } from '../../platform/db.server'

type Found = { rows: FoundName[]; total: number }

/** Approved enterprises whose name holds all pieces, those with most openings first. */
export async function enterprisesHolding(pieces: readonly string[], limit: number): Promise<Found> {
  const rows = await db().$queryRaw<(FoundName & { total: number })[]>`
    select e.id, e.name, e.city, count(*) over ()::int as total,
      (select count(*)::int from opening o where o."enterpriseId" = e.id and o.status = 'published') as openings
    from enterprise e where e.status = 'approved' and e."searchGrams" @> ${pieces}::text[]
    order by openings desc, e.name limit ${limit}`
  return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Universities whose name holds all pieces, those of the programme first. */
export async function universitiesHolding(pieces: readonly string[], limit: number): Promise<Found> {
  const rows = await db().$queryRaw<(FoundName & { total: number })[]>`
    select id, name, city, count(*) over ()::int as total
    from university where "searchGrams" @> ${pieces}::text[]
    order by participates desc, name limit ${limit}`
  return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 }
}
