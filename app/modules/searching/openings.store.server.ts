import type { OpeningRow } from '#search/openings'
import type { OpeningsQuery } from '#search/openings-query'
import type { Pieces } from '#search/question/pieces'
import { localDateOf } from '../../kernel/local-date'
import { db, Prisma } from '../../platform/db.server'
import { SHOWN_ENTERPRISES } from '../search-sync/index.server'
import { MOST_COUNTED } from './most-counted'

const shownEnterprises = Prisma.join(
  SHOWN_ENTERPRISES.map(status => Prisma.sql`${status}::"EnterpriseStatus"`),
)

const rowColumns = Prisma.sql`
  o.id, o."externalId", o.title, e.name as company, o."enterpriseId", o.headcount, o.degree::text, o.employment::text,
  o.city, o.district, o."salaryMinFen", o."salaryMaxFen", o."salaryMonths", o.skills,
  (extract(epoch from o."publishedAt") * 1000)::float8 as "publishedAt",
  (extract(epoch from o."validUntil" + 1) * 1000 - 28800000)::float8 as "endsAt", e."medianReplyHours"`

const alive = (now: Date) => Prisma.sql`
  o.status = 'published' and e.status in (${shownEnterprises})
  and (o."validUntil" is null or o."validUntil" >= ${localDateOf(now)}::date)`

/** The newest openings, by the index of status and time of publication. */
export async function newestOpenings(from: number, take: number, now: Date): Promise<OpeningRow[]> {
  return db().$queryRaw<OpeningRow[]>`
    select ${rowColumns} from opening o join enterprise e on e.id = o."enterpriseId"
    where ${alive(now)}
    order by o."publishedAt" desc, o.id limit ${take} offset ${from}`
}

/** More enterprises than any word is in the names of. */
const MOST_ENTERPRISES = 5_000

/** Enterprises whose name holds all these pieces. */
export async function enterprisesNamed(pieces: readonly string[]): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    select id from enterprise where "searchGrams" @> ${pieces}::text[] limit ${MOST_ENTERPRISES}`
  return rows.map(row => row.id)
}

function inList(column: Prisma.Sql, values: readonly string[]): Prisma.Sql {
  return values.length > 0 ? Prisma.sql`and ${column} = any(${values}::text[])` : Prisma.empty
}

function salary(range: OpeningsQuery['salary']): Prisma.Sql {
  if (!range) return Prisma.empty
  const top = Prisma.sql`coalesce(o."salaryMaxFen", o."salaryMinFen")`
  const bottom = Prisma.sql`coalesce(o."salaryMinFen", o."salaryMaxFen")`
  const most = range.to === null ? Prisma.empty : Prisma.sql`and ${bottom} < ${range.to * 100}`
  return Prisma.sql`and ${top} >= ${range.from * 100} ${most}`
}

function filters(query: OpeningsQuery): Prisma.Sql {
  const classes = query.class.length
    ? Prisma.sql`and o."graduatingClasses" && ${query.class}::int[]`
    : Prisma.empty
  const enterprise = query.enterpriseId
    ? Prisma.sql`and o."enterpriseId" = ${query.enterpriseId}::uuid`
    : Prisma.empty
  return Prisma.sql`
    ${inList(Prisma.sql`o.city`, query.city)} ${inList(Prisma.sql`o.degree::text`, query.degree)}
    ${inList(Prisma.sql`o.industry`, query.industry)} ${inList(Prisma.sql`o.employment::text`, query.type)}
    ${inList(Prisma.sql`coalesce(o.cluster, e.cluster)`, query.cluster)}
    ${classes} ${enterprise} ${salary(query.salary)}`
}

type Asked = Pieces & { together: string[]; companies: string[] }

const titleHolds = (pieces: readonly string[]) => Prisma.sql`o."titleGrams" @> ${[...pieces]}::text[]`

/** What is held, and in which rank: titles with the whole question, titles with its words, everything else. */
function ranks({ wanted, together, companies }: Asked): Prisma.Sql[] {
  if (wanted.length === 0) return [Prisma.sql`true`]
  const company = companies.length
    ? Prisma.sql`or o."enterpriseId" = any(${companies}::uuid[])`
    : Prisma.empty
  const held = Prisma.sql`(o."searchGrams" @> ${wanted}::text[] ${company})`
  return [
    Prisma.sql`${held} and ${titleHolds(together)}`,
    Prisma.sql`${held} and ${titleHolds(wanted)} and not ${titleHolds(together)}`,
    Prisma.sql`${held} and not ${titleHolds(wanted)} and not ${titleHolds(together)}`,
  ]
}

const ORDERS = {
  relevance: Prisma.sql`rank, "publishedAt" desc, id`,
  newest: Prisma.sql`"publishedAt" desc, id`,
  salary: Prisma.sql`pay desc nulls last, "publishedAt" desc, id`,
  reply: Prisma.sql`"medianReplyHours" asc nulls last, "publishedAt" desc, id`,
}

/** The hits of one rank; a rank is not read when those before it already hold enough. */
function hitsOfRank(query: OpeningsQuery, asked: Asked, now: Date, held: Prisma.Sql, rank: number) {
  const kept = asked.excluded.map(pieces => Prisma.sql`and not o."searchGrams" @> ${pieces}::text[]`)
  const before = Array.from({ length: rank }, (_, at) => Prisma.raw(`- (select count(*) from hit${at})`))
  return Prisma.sql`${Prisma.raw(`hit${rank}`)} as materialized (
    select ${Prisma.raw(String(rank))} as rank, o.id, o."publishedAt", o.city, o.degree::text, o.employment::text,
      e."medianReplyHours", coalesce(o."salaryMaxFen", o."salaryMinFen") as pay, ${titleHolds(asked.wanted)} as titled
    from opening o join enterprise e on e.id = o."enterpriseId"
    where ${alive(now)} and ${held} ${kept.length ? Prisma.join(kept, ' ') : Prisma.empty} ${filters(query)}
    order by o."publishedAt" desc, o.id
    limit greatest(0, ${Prisma.raw(String(MOST_COUNTED + 1))} ${before.length ? Prisma.join(before, ' ') : Prisma.empty})
  )`
}

export type DatabaseAnswer = {
  rows: OpeningRow[]
  /** At most `MOST_COUNTED`; `more` when there are more. */
  total: number
  more: boolean
  titleTotal: number
  facets: Record<'city' | 'degree' | 'type', Record<string, number>>
}

/**
 * Openings whose title, skills, place, kind of work or enterprise hold all pieces, with their number and the facets
 * that cost little.
 * @param asked `together`: pieces of the whole question; titles that hold them come first
 */
export async function openingsHolding(
  query: OpeningsQuery,
  asked: Asked,
  now: Date,
): Promise<DatabaseAnswer> {
  const hits = ranks(asked).map((held, rank) => hitsOfRank(query, asked, now, held, rank))
  const all = hits.map((_, at) => Prisma.raw(`select * from hit${at}`))
  const [answer] = await db().$queryRaw<
    [{ total: number; titled: number; rows: OpeningRow[] | null } & DatabaseAnswer['facets']]
  >`
    with ${Prisma.join(hits)}, hit as materialized (${Prisma.join(all, ' union all ')}), chosen as (
      select id, row_number() over (order by ${ORDERS[query.sort]}) as place from hit
      order by ${ORDERS[query.sort]} limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}
    )
    select
      (select count(*)::int from hit) as total,
      (select count(*)::int from hit where titled) as titled,
      (select jsonb_agg(to_jsonb(r) - 'place' order by place) from (
        select ${rowColumns}, c.place from chosen c join opening o using (id) join enterprise e on e.id = o."enterpriseId"
      ) r) as rows,
      (select coalesce(jsonb_object_agg(city, n), '{}') from (
        select city, count(*) as n from hit where city <> '' group by city order by n desc limit 40) f) as city,
      (select coalesce(jsonb_object_agg(degree, n), '{}') from (
        select degree, count(*) as n from hit group by degree) f) as degree,
      (select coalesce(jsonb_object_agg(employment, n), '{}') from (
        select employment, count(*) as n from hit group by employment) f) as type`
  const { rows, total, titled, city, degree, type } = answer
  return {
    rows: rows ?? [],
    total: Math.min(total, MOST_COUNTED),
    more: total > MOST_COUNTED,
    titleTotal: Math.min(titled, MOST_COUNTED),
    facets: { city, degree, type },
  }
}

/** Groups of names of the skill table. */
export async function skillNames(): Promise<string[][]> {
  const skills = await db().skill.findMany({ where: { synonyms: { isEmpty: false } } })
  return skills.map(skill => [skill.name, ...(skill.nameEn ? [skill.nameEn] : []), ...skill.synonyms])
}
