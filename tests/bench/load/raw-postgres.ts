import pg from 'pg'
import { CONNECTIONS, type Target } from './drive'
import { treeOf } from './processes'

/** The filter that list, raw PostgreSQL and raw Meilisearch are asked with. */
export const FILTER = { city: '江门市', degree: 'bachelor' } as const

const ROW = `o.id, o.title, e.name as company, o.headcount, o.degree, o.city, o.district, o."salaryMinFen",
  o."salaryMaxFen", o."salaryMonths", o.skills, o."publishedAt", o."validUntil"`
const ALIVE = `o.status = 'published' and e.status = 'approved'
  and (o."validUntil" is null or o."validUntil" >= current_date)`
const FROM = `from opening o join enterprise e on e.id = o."enterpriseId"`

const NEWEST = `select ${ROW} ${FROM} where ${ALIVE} order by o."publishedAt" desc, o.id limit 20`
const FILTERED = `
  with hit as materialized (select o.id, o."publishedAt" ${FROM} where ${ALIVE} and o.city = $1 and o.degree = $2)
  select (select count(*) from hit) as total, ${ROW}
  from (select id from hit order by "publishedAt" desc, id limit 20) chosen
  join opening o using (id) join enterprise e on e.id = o."enterpriseId" order by o."publishedAt" desc, o.id`

/** The yardstick of the database: the newest twenty by index, and twenty of a filter with how many there are. */
export async function rawPostgres(url: string, server: () => number[]) {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, idleTimeoutMillis: 0 })
  const { rows } = await pool.query(FILTERED, [FILTER.city, FILTER.degree])
  if (rows.length < 20) throw new Error('the filter of the yardstick finds no full page')
  const asking = (name: string, text: string, values: readonly string[]): Target => ({
    name,
    work: () => pool.query({ name, text, values: [...values] }),
    pids: () => [...new Set(server().flatMap(treeOf))],
  })
  return {
    targets: [
      asking('raw PostgreSQL, newest 20', NEWEST, []),
      asking('raw PostgreSQL, filter and number', FILTERED, [FILTER.city, FILTER.degree]),
    ],
    end: () => pool.end(),
  }
}
